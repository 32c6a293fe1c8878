import { termId, type Term } from '../../catalogue/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SearchPage } from '../search-page.ts';

const FOLDERS: Readonly<Record<string, string>> = { field: 'fields', concept: 'concepts', finding: 'findings' };

/** Every term of the glossary; one that has a page of its own says less than that page. */
export function termPages(terms: readonly Term[], locale: Locale): SearchPage[] {
  return terms.map(({ en, zh, not = [], define, see }) => ({
    kind: 'term',
    to: `glossary/#${termId(en)}`,
    title: locale === 'zh' ? zh : en,
    ...(en === zh ? {} : { also: locale === 'zh' ? en : zh }),
    summary: define[locale],
    names: not,
    asks: [],
    words: '',
    weight: see ? 0.4 : 0.9,
    sections: [],
  }));
}

/** What the terms that lead to a place are called, also by those who call them otherwise. */
export function termNames(terms: readonly Term[], place: string): string[] {
  return terms.filter((term) => placeOf(term) === place).flatMap(({ en, zh, not = [] }) => [en, zh, ...not]);
}

function placeOf({ see }: Term): string | null {
  const [scheme, name] = see?.split(':') ?? [];
  return scheme === undefined ? null : `${FOLDERS[scheme] ?? scheme}/${name}`;
}
