import { dataEn } from './data.en.ts';
import { dataZh } from './data.zh.ts';
import type { DataWords } from './data.en.ts';
import type { Locale } from './locales.ts';

/** The sentences in the data that do not stand there in a language. */
export const dataWords: Readonly<Record<Locale, DataWords>> = {
  en: dataEn,
  zh: dataZh,
};
