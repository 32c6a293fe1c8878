import { linksEn, type LinkWords } from './links.en.ts';
import { linksZh } from './links.zh.ts';
import type { Locale } from './locales.ts';

/** The words of the pages that only lead on, in every language. */
export const linkWords: Record<Locale, LinkWords> = { en: linksEn, zh: linksZh };
