import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import type { PresenceWord } from '../../lib/unfurl/index.ts';
import { lightToken } from './light-tokens.ts';

interface Props {
  presence: readonly PresenceWord[];
  notes: readonly string[];
  locale: Locale;
}

/** The badges of a field's page, one for those who say the same, and below them since when and until when. */
export function CardPresence({ presence, notes, locale }: Props) {
  const alike = Map.groupBy(presence, ({ says }) => says);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 14, fontSize: 31, lineHeight: 1.35 }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 10 }}>
        {[...alike].map(([says, badges]) => (
          <div
            style={{
              display: 'flex',
              alignItems: 'center',
              gap: 10,
              padding: '1px 20px',
              border: `2px solid ${lightToken('--line')}`,
              borderRadius: 26,
              background: lightToken('--sheet'),
            }}
          >
            <Sign there={badges[0]!.there} />
            <span style={{ fontWeight: 700 }}>
              {badges.map(({ who }) => who).join(messages[locale].glossary.comma)}
            </span>
            <span style={{ color: lightToken('--soft') }}>{says}</span>
          </div>
        ))}
      </div>
      <div style={{ display: 'flex', gap: 36, fontSize: 29, color: lightToken('--soft') }}>
        {notes.map((note) => (
          <span>{note}</span>
        ))}
      </div>
    </div>
  );
}

const tone = { yes: '--added', sometimes: '--careful', no: '--gone' } as const;

// Full, half, empty: the tone says nothing alone.
function Sign({ there }: Pick<PresenceWord, 'there'>) {
  const colour = lightToken(tone[there]);
  const part = { yes: 100, sometimes: 50, no: 0 }[there];
  return (
    <div
      style={{
        display: 'flex',
        width: 24,
        height: 24,
        border: `3px solid ${colour}`,
        borderRadius: '50%',
        backgroundImage: `linear-gradient(90deg, ${colour} ${part}%, ${lightToken('--sheet')} ${part}%)`,
      }}
    />
  );
}
