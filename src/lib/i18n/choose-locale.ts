import { isLocale, type Locale } from './locales.ts';

/**
 * The language to open a page in: the one the reader chose before, else the first of the languages they
 * read, as BCP 47 tags, that the site is written in. Null where there is neither.
 */
export function chooseLocale(chosen: string | null, languages: readonly string[]): Locale | null {
  if (chosen !== null && isLocale(chosen)) return chosen;
  return languages.map((tag) => tag.toLowerCase().split('-')[0]!).find(isLocale) ?? null;
}
