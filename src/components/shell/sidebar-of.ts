import { getBook, getCatalogue } from '../../lib/catalogue/from-astro.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { bookSidebar } from './book-sidebar.ts';
import { fieldSidebar, type Entry } from './field-sidebar.ts';

/** The two halves of the site: the reference and the book. */
export type Area = 'fields' | 'book';

const made = new Map<string, Promise<Entry[]>>();

/** The sidebar of an area in one language; made once for all its pages. */
export function sidebarOf(area: Area, locale: Locale): Promise<Entry[]> {
  const key = `${area} ${locale}`;
  const sidebar = made.get(key) ?? make(area, locale);
  made.set(key, sidebar);
  return sidebar;
}

async function make(area: Area, locale: Locale): Promise<Entry[]> {
  return area === 'book' ? bookSidebar(await getBook(), locale) : fieldSidebar(await getCatalogue(), locale);
}
