import type { MarkdownHeading } from 'astro';
import type { Messages } from '../../lib/i18n/messages.en.ts';
import type { FieldView } from './field-view.ts';

/** The table of contents: what the data prints, around what the prose says. */
export function fieldHeadings(
  view: FieldView,
  explained: boolean,
  prose: readonly MarkdownHeading[],
  { field: t, book }: Messages,
): MarkdownHeading[] {
  const own = (slug: string, text: string): MarkdownHeading => ({ depth: 2, slug, text });
  return [
    ...(view.example ? [own('example', t.example)] : []),
    ...(view.field.illustration ? [own('example', t.illustration)] : []),
    ...prose,
    ...(explained ? [own('explained', book.about)] : []),
    ...(view.field.versions ? [own('version-history', t.versions)] : []),
    ...(view.field.seen ? [own('seen', t.seen)] : []),
    own('sources', t.sources),
    ...(view.related.length > 0 ? [own('related', t.related)] : []),
  ];
}
