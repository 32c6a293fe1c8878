import type { Locale } from './locales.ts';
import type { SearchWords } from './search.en.ts';
import { searchEn } from './search.en.ts';
import { searchZh } from './search.zh.ts';

/** The words of the search, by language. */
export const searchWords: Readonly<Record<Locale, SearchWords>> = {
  en: searchEn,
  zh: searchZh,
};
