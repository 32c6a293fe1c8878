import { messages } from '../../lib/i18n/messages.ts';
import type { SitePage } from '../../lib/unfurl/index.ts';
import { lightToken } from './light-tokens.ts';

// The mark of the header, three times its size: strata, base at the bottom.
const mark = [
  { stratum: '--stratum-7', width: 42 },
  { stratum: '--stratum-4', width: 54 },
  { stratum: '--stratum-2', width: 66 },
] as const;

/** The head of a card: the site, and the section of it. */
export function CardHeader({ page: { locale, crumbs } }: { page: SitePage }) {
  return (
    <div
      style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', fontSize: 34, lineHeight: 1.3 }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 22, fontWeight: 700 }}>
        <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 4 }}>
          {mark.map(({ stratum, width }) => (
            <div style={{ width, height: 14, borderRadius: 3, background: lightToken(stratum) }} />
          ))}
        </div>
        {messages[locale].site.name}
      </div>
      <div style={{ display: 'flex', color: lightToken('--soft') }}>{crumbs[1]?.name ?? ''}</div>
    </div>
  );
}
