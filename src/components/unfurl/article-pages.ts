import { findingCodes } from '../../lib/annotate/index.ts';
import { getFindingPage } from '../../lib/catalogue/from-astro.ts';
import type { Book } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { SitePage } from '../../lib/unfurl/index.ts';
import { crumbsTo, type Section } from './crumbs.ts';

/** Chapters, how-tos and the pages behind remarks. */
export async function articlePages(book: Book, locale: Locale): Promise<SitePage[]> {
  const article = (section: Section, slug: string, { title, summary }: { title: string; summary: string }) => ({
    locale,
    path: `/${locale}/${section}/${slug}/`,
    title,
    summary,
    crumbs: crumbsTo(section, locale),
    subject: { kind: 'article' } as const,
  });
  const findings = findingCodes.map(async (code) =>
    article('findings', code, (await getFindingPage(code, locale)).data),
  );
  return [
    ...[...book.values()].map(({ kind, slug, prose }) => article(kind, slug, prose[locale])),
    ...(await Promise.all(findings)),
  ];
}
