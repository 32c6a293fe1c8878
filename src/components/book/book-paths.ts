import { getBook } from '../../lib/catalogue/from-astro.ts';
import type { BookPage } from '../../lib/catalogue/index.ts';
import { locales } from '../../lib/i18n/locales.ts';

/** The paths, in every language, of the pages of the book that are of one kind. */
export async function bookPaths(kind: BookPage['kind']) {
  const pages = [...(await getBook()).values()].filter((page) => page.kind === kind);
  return locales.flatMap((locale) =>
    pages.map((page) => ({ params: { locale, slug: page.slug }, props: { locale, page } })),
  );
}
