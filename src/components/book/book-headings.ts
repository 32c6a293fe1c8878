import type { MarkdownHeading } from 'astro';
import type { BookPage } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';

/** The table of contents: the prose's own sections, then what the data adds. */
export function bookHeadings(page: BookPage, prose: readonly MarkdownHeading[], locale: Locale): MarkdownHeading[] {
  const t = messages[locale];
  const own = (slug: string, text: string): MarkdownHeading => ({ depth: 2, slug, text });
  return [
    ...prose,
    own('sources', t.field.sources),
    ...(page.fields.length > 0 ? [own('fields', t.book.fields)] : []),
    ...(page.related.length > 0 ? [own('related', t.field.related)] : []),
  ];
}
