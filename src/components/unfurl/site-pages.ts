import { getBook, getCatalogue } from '../../lib/catalogue/from-astro.ts';
import { locales, type Locale } from '../../lib/i18n/locales.ts';
import type { SitePage } from '../../lib/unfurl/index.ts';
import { articlePages } from './article-pages.ts';
import { fieldSitePages } from './field-site-pages.ts';
import { overviewPages } from './overview-pages.ts';
import { rootPage } from './root-page.ts';

let told: Promise<ReadonlyMap<string, SitePage>> | undefined;

/** Every page that can be told of away from the site, by its address below the base path. */
export function sitePages(): Promise<ReadonlyMap<string, SitePage>> {
  return (told ??= tell());
}

async function tell(): Promise<ReadonlyMap<string, SitePage>> {
  const perLocale = await Promise.all(locales.map(pagesIn));
  return new Map([rootPage, ...perLocale.flat()].map((page) => [page.path, page]));
}

async function pagesIn(locale: Locale): Promise<SitePage[]> {
  const [catalogue, book] = await Promise.all([getCatalogue(), getBook()]);
  return [...overviewPages(locale), ...fieldSitePages(catalogue, locale), ...(await articlePages(book, locale))];
}
