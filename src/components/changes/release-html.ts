import { escapeHtml, inlineParts } from '../../lib/express/index.ts';
import type { Field, ReleaseChanges } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { contentPath } from '../../prose/content-path.ts';
import { address } from '../shell/address.ts';
import { byApi } from './by-api.ts';
import { families } from './families.ts';

/** What a release changed as HTML for readers of feeds: no class, no style, every address in full. */
export function releaseHtml({ appeared, gone, deprecated, changed, broken }: ReleaseChanges, locale: Locale): string {
  const t = messages[locale].changes;
  const rows: string[] = [];
  const row = (title: string, texts: readonly string[]) => {
    if (texts.length === 0) return;
    rows.push(`<dt>${escapeHtml(title)}</dt>`, ...texts.map((text) => `<dd>${text}</dd>`));
  };
  const named = (fields: readonly Field[]) => fieldLinks(fields, locale);
  row(t.appeared, appeared.length > 0 ? [named(appeared)] : []);
  row(
    t.gone,
    byApi(gone).map(({ api, fields }) =>
      [named(fields), api && escapeHtml(t.gatedNote(api))].filter(Boolean).join(' '),
    ),
  );
  row(t.deprecated, deprecated.length > 0 ? [named(deprecated)] : []);
  row(
    t.changed,
    changed.map((change) => `${named(change.fields)}<br>${sentence(change[locale], locale)}`),
  );
  row(
    t.broken,
    broken.map(({ [locale]: says, fails, error, works }) => {
      const failing = fails ? `<pre>$ ${escapeHtml(`${fails}\n${error ?? ''}`)}</pre>` : '';
      const instead = works ? `${escapeHtml(t.instead)}<pre>$ ${escapeHtml(works)}</pre>` : '';
      return `${sentence(says, locale)}${failing}${instead}`;
    }),
  );
  return `<dl>${rows.join('')}</dl>`;
}

function fieldLinks(fields: readonly Field[], locale: Locale): string {
  return families(fields)
    .map(({ field, members }) => {
      const name = `<code>${escapeHtml(field.path)}</code>`;
      const linked = field.prose ? link(`field:${field.slug}`, name, locale) : name;
      return members > 0 ? `${linked} ${escapeHtml(messages[locale].changes.members(members))}` : linked;
    })
    .join(' · ');
}

function sentence(text: string, locale: Locale): string {
  return inlineParts(text)
    .map((part) => {
      const html = escapeHtml(part.text);
      if (part.kind === 'text') return html;
      const code = part.kind === 'code' || part.code ? `<code>${html}</code>` : html;
      return part.kind === 'code' ? code : link(`field:${part.field}`, code, locale);
    })
    .join('');
}

function link(to: string, html: string, locale: Locale): string {
  return `<a href="${escapeHtml(address(`/${locale}/${contentPath(to)!}`))}">${html}</a>`;
}
