import { locales, type Locale } from '../../i18n/locales.ts';
import type { Draft } from './draft.ts';
import { readSections } from './read-sections.ts';
import type { SearchSources } from './search-sources.ts';

/** What the files of a page say: the words before its first heading, and its sections with both languages' headings. */
export function written({ body }: SearchSources, place: string, locale: Locale): Pick<Draft, 'text' | 'sections'> {
  const [head, ...sections] = readSections(body(place, locale));
  const other = locales.find((one) => one !== locale)!;
  const also = new Map(readSections(body(place, other)).map(({ id, title }) => [id, title]));
  return { text: head!.text, sections: sections.map((section) => ({ ...section, also: also.get(section.id) ?? '' })) };
}
