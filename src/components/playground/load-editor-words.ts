import type { Locale } from '../../lib/i18n/locales.ts';

/** Loads what the editor says of its own accord, in a language; it has to be there before the editor is. */
export const loadEditorWords: Readonly<Record<Locale, () => Promise<unknown>>> = {
  en: () => import('./editor-words.en.ts'),
  zh: () => import('./editor-words.zh.ts'),
};
