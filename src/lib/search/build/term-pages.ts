import { termId, type Term } from '../../catalogue/index.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { SearchPage } from '../search-page.ts';

const FOLDERS: Readonly<Record<string, string>> = { field: 'fields', concept: 'concepts', finding: 'findings' };

/** Every term of the glossary; one that has a page of its own says less than that page. */
export function termPages(terms: readonly Term[], locale: Locale): SearchPage[] {
  const other = locales.find((one) => one !== locale)!;
  return terms.map((term) => ({
    kind: 'term',
    to: `glossary/#${termId(term.en)}`,
    title: term[locale],
    ...(term[other] === term[locale] ? {} : { also: term[other] }),
    summary: term.define[locale],
    names: term.not ?? [],
    asks: [],
    words: '',
    weight: term.see ? 0.4 : 0.9,
    sections: [],
  }));
}

/** What the terms that lead to a place are called, also by those who call them otherwise. */
export function termNames(terms: readonly Term[], place: string): string[] {
  return terms
    .filter((term) => placeOf(term) === place)
    .flatMap((term) => [...locales.map((locale) => term[locale]), ...(term.not ?? [])]);
}

function placeOf({ see }: Term): string | null {
  const [scheme, name] = see?.split(':') ?? [];
  return scheme === undefined ? null : `${FOLDERS[scheme] ?? scheme}/${name}`;
}
