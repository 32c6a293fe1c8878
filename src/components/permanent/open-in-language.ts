import { chooseLocale } from '../../lib/i18n/choose-locale.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { adoptTheme } from './adopt-theme.ts';
import { keepLocale, keptLocale } from './kept-locale.ts';

/**
 * Opens the link on this page that is in the reader's language, at the same anchor. Readers of neither
 * language stay, and choose.
 */
export function openInLanguage(): void {
  adoptTheme();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
  for (const link of links) {
    link.hash = location.hash;
    link.addEventListener('click', () => keepLocale(link.dataset['locale'] as Locale));
  }
  const locale = chooseLocale(keptLocale(), navigator.languages);
  const own = links.find((link) => link.dataset['locale'] === locale);
  if (own) location.replace(own.href);
}
