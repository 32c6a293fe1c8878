import type { Locale } from './locales.ts';
import type { TakeWords } from './take.en.ts';
import { takeEn } from './take.en.ts';
import { takeZh } from './take.zh.ts';

/** The words for taking a link along, by language. */
export const takeWords: Readonly<Record<Locale, TakeWords>> = {
  en: takeEn,
  zh: takeZh,
};
