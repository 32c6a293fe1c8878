import { findingCodes } from '../../lib/annotate/index.ts';
import { getBook, getCatalogue, getFindingPage } from '../../lib/catalogue/from-astro.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { PageFolder } from '../../lib/links/page-folder.ts';

/** A page with a twin in the other language, and so with an address that names neither. */
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
            title: { en: slug, zh: slug },
            summary: { en: prose.en.summary, zh: prose.zh.summary },
          },
        ]
      : [],
  );
  const book = [...(await getBook()).values()].map(({ kind, slug, prose: { en, zh } }): LinkedPage => {
    return { folder: kind, slug, names: [], ...bothOf(en, zh) };
  });
  const findings = findingCodes.map(async (code): Promise<LinkedPage> => {
    const [{ data: en }, { data: zh }] = await Promise.all([getFindingPage(code, 'en'), getFindingPage(code, 'zh')]);
    return { folder: 'findings', slug: code, names: [], ...bothOf(en, zh) };
  });
  return [...fields, ...book, ...(await Promise.all(findings))];
}

interface Words {
  readonly title: string;
  readonly summary: string;
}

function bothOf(en: Words, zh: Words): Pick<LinkedPage, 'title' | 'summary'> {
  return { title: { en: en.title, zh: zh.title }, summary: { en: en.summary, zh: zh.summary } };
}
