import type { Locale } from './locales.ts';
import type { FormatWords } from './views/format.en.ts';
import { en } from './views/format.en.ts';
import { zh } from './views/format.zh.ts';

/** The words of the Format view in every language, for programs. */
export const formatWords: Readonly<Record<Locale, FormatWords>> = {
  en,
  zh,
};
