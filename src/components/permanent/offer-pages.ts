import { chooseLocale } from '../../lib/i18n/choose-locale.ts';
import { locales, type Locale } from '../../lib/i18n/locales.ts';
import { findPages } from '../../lib/links/find-pages.ts';
import type { KnownPage } from '../../lib/links/known-page.ts';
import { adoptTheme } from './adopt-theme.ts';
import { keptLocale } from './kept-locale.ts';

/**
 * Looks for what the address of this page may have meant, and offers it in both languages, the reader's first.
 * Where case and separators are all that is wrong, it goes there, at the same anchor.
 */
export function offerPages(pages: readonly KnownPage[], base: string): void {
  adoptTheme();
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname;
  const { locale, exact, near } = findPages(path, pages);
  const own = locale ?? chooseLocale(keptLocale(), navigator.languages) ?? 'en';
  for (const language of locales) offer(language, exact, near, base);
  const section = document.querySelector(`section[data-locale=${own}]`)!;
  section.parentElement!.prepend(section);
  const to = exact && addressOf(exact, own, base);
  if (to && to !== location.pathname) location.replace(to + location.hash);
}

function offer(locale: Locale, exact: KnownPage | null, near: readonly KnownPage[], base: string): void {
  const section = document.querySelector(`section[data-locale=${locale}]`)!;
  const lead = section.querySelector<HTMLElement>(exact ? '[data-exact]' : '[data-near]')!;
  const list = section.querySelector<HTMLElement>('ul')!;
  const offered = exact ? [exact] : near;
  lead.hidden = list.hidden = offered.length === 0;
  list.replaceChildren(
    ...offered.map((page) => {
      const link = document.createElement('a');
      link.href = addressOf(page, locale, base) + location.hash;
      link.textContent = page.title[locale];
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

function addressOf({ path }: KnownPage, locale: Locale, base: string): string {
  return `${base}${locale}/${path}${path === '' ? '' : '/'}`;
}
