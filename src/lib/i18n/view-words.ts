import type { Locale } from './locales.ts';
import type { ViewWords } from './view-words-shape.ts';
import { viewsEn } from './views.en.ts';
import { viewsZh } from './views.zh.ts';

/** The words that come with the parts that need them, in every language, for programs; the playground loads them one by one. */
export const viewWords: Readonly<Record<Locale, ViewWords>> = {
  en: viewsEn,
  zh: viewsZh,
};
