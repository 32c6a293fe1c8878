import type { Locale } from './locales.ts';
import type { LinkWords } from './links.en.ts';
import { linksEn } from './links.en.ts';
import { linksZh } from './links.zh.ts';

/** The words of the pages that only lead on, in every language. */
export const linkWords: Readonly<Record<Locale, LinkWords>> = {
  en: linksEn,
  zh: linksZh,
};
