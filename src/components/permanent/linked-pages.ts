import { findingCodes } from '../../lib/annotate/index.ts';
import { getBook, getCatalogue, getFindingPage } from '../../lib/catalogue/from-astro.ts';
import { byLocale } from '../../lib/i18n/by-locale.ts';
import { locales, type Locale } from '../../lib/i18n/locales.ts';
import type { PageFolder } from '../../lib/links/page-folder.ts';

/** A page with a twin in every other language, and so with an address that names neither. */
export interface LinkedPage {
  readonly folder: PageFolder;
  readonly slug: string;
  /** Other spellings of the slug that engines have used. */
  readonly names: readonly string[];
  readonly title: Readonly<Record<Locale, string>>;
  /** One sentence. */
  readonly summary: Readonly<Record<Locale, string>>;
}

/** All of them: fields, then the book, then the remarks. */
export async function linkedPages(): Promise<LinkedPage[]> {
  const fields = [...(await getCatalogue()).values()].flatMap(({ slug, aliases, prose }): LinkedPage[] =>
    prose
      ? [
          {
            folder: 'fields',
            slug,
            names: aliases ?? [],
            title: byLocale(() => slug),
            summary: byLocale((locale) => prose[locale].summary),
          },
        ]
      : [],
  );
  const book = [...(await getBook()).values()].map(({ kind, slug, prose }): LinkedPage => {
    return { folder: kind, slug, names: [], ...wordsOf(prose) };
  });
  const findings = findingCodes.map(async (code): Promise<LinkedPage> => {
    const pages = await Promise.all(
      locales.map(async (locale) => [locale, await getFindingPage(code, locale)] as const),
    );
    const prose = Object.fromEntries(pages.map(([locale, { data }]) => [locale, data])) as Record<Locale, Words>;
    return { folder: 'findings', slug: code, names: [], ...wordsOf(prose) };
  });
  return [...fields, ...book, ...(await Promise.all(findings))];
}

interface Words {
  readonly title: string;
  readonly summary: string;
}

function wordsOf(prose: Readonly<Record<Locale, Words>>): Pick<LinkedPage, 'title' | 'summary'> {
  return {
    title: byLocale((locale) => prose[locale].title),
    summary: byLocale((locale) => prose[locale].summary),
  };
}
