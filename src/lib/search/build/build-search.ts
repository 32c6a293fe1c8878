import { locales, type Locale } from '../../i18n/locales.ts';
import type { SearchPage } from '../search-page.ts';
import { bookDrafts } from './book-drafts.ts';
import type { Draft } from './draft.ts';
import { fieldDrafts } from './field-drafts.ts';
import type { SearchSources } from './search-sources.ts';
import { siteDrafts } from './site-drafts.ts';
import { tellingWords } from './telling-words.ts';
import { termNames, termPages } from './term-pages.ts';

// A word that more sections than this have tells nothing about any of them.
const MOST_SECTIONS = 14;

/** What one language is searched by. Throws where something is asked for that has no page. */
export function buildSearch(sources: SearchSources, locale: Locale): SearchPage[] {
  const drafts = [...fieldDrafts(sources, locale), ...bookDrafts(sources, locale), ...siteDrafts(sources, locale)];
  checkAsks(sources, drafts);
  const words = tellingWords(
    drafts.flatMap(({ text, sections }) => [text, ...sections.map((section) => section.text)]),
    MOST_SECTIONS,
  ).values();
  const next = () => words.next().value!;
  const pages = drafts.map((draft): SearchPage => {
    const { kind, place, to, title, summary, names, weight } = draft;
    return {
      kind,
      to,
      title: title[locale],
      ...twin(title[locale], title[locales.find((one) => one !== locale)!]),
      summary,
      names: [...new Set([...names, ...termNames(sources.terms, place)])],
      asks: asksOf(sources, place),
      words: next(),
      ...(weight === 1 ? {} : { weight }),
      sections: draft.sections.map((section) => ({
        id: section.id,
        title: section.title,
        ...twin(section.title, section.also),
        words: next(),
      })),
    };
  });
  return [...pages, ...termPages(sources.terms, locale)];
}

function twin(own: string, other: string): { also?: string } {
  return other === '' || other === own ? {} : { also: other };
}

function asksOf({ asks }: SearchSources, place: string): SearchPage['asks'] {
  return Object.entries(asks).flatMap(([key, texts]) => {
    const [page, anchor = ''] = key.split('#');
    return page === place ? texts.map((text) => [text, anchor] as const) : [];
  });
}

function checkAsks({ asks }: SearchSources, drafts: readonly Draft[]): void {
  const places = new Set(
    drafts.flatMap(({ place, sections }) => [place, ...sections.map(({ id }) => `${place}#${id}`)]),
  );
  const lost = Object.keys(asks).filter((key) => !places.has(key));
  if (lost.length > 0) throw new Error(`asks.yaml: no such place: ${lost.join(', ')}`);
}
