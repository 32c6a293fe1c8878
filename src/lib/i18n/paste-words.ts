import type { Locale } from './locales.ts';
import type { PasteWords } from './paste-words.en.ts';
import { pasteEn } from './paste-words.en.ts';
import { pasteZh } from './paste-words.zh.ts';

/** The words of the playground in every language, for what speaks them all; a page loads one. */
export const pasteWords: Readonly<Record<Locale, PasteWords>> = {
  en: pasteEn,
  zh: pasteZh,
};
