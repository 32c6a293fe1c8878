import type { Locale } from '../../lib/i18n/locales.ts';

// The language switch of every page keeps the reader's choice under the same name.
const KEY = 'layerwise-locale';

/** The language the reader chose last, as it was kept; null where none was or storage is denied. */
export function keptLocale(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the reader's choice of language, where the browser lets us. */
export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Storage is denied; the choice holds for this page.
  }
}
