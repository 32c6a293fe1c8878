import type { Locale } from './locales.ts';
import type { TryWords } from './try.en.ts';
import { tryEn } from './try.en.ts';
import { tryZh } from './try.zh.ts';

/** The words of the try-it pieces, by language. */
export const tryWords: Readonly<Record<Locale, TryWords>> = {
  en: tryEn,
  zh: tryZh,
};
