import { z } from 'zod';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Fault } from './build-catalogue.ts';
import { pageDataSchema, pageProseSchema, type PageData, type PageProse } from './schema.ts';

export const kinds = ['concepts', 'howto'] as const;

/** Concept pages are the book's chapters; how-to pages are tasks a reader does today. */
export type PageKind = (typeof kinds)[number];

/** A concept or how-to page. */
export interface BookPage extends PageData {
  readonly kind: PageKind;
  readonly slug: string;
  /** Kind and slug: `concepts/sizes`. */
  readonly key: string;
  readonly prose: Readonly<Record<Locale, PageProse>>;
}

/** All pages by key, in reading order. */
export type Book = ReadonlyMap<string, BookPage>;

/** The content files as they were read; folders are `concepts/sizes`. */
export interface BookSource {
  readonly data: readonly { folder: string; value: unknown }[];
  readonly prose: readonly { folder: string; locale: Locale; value: unknown }[];
  /** The slugs of all fields, to hold the links to them. */
  readonly fields: ReadonlySet<string>;
}

const PARTS = ['layers', 'identity', 'disk', 'reading', undefined] as const;

/** Joins the pages of the book. Every fault is reported; with a fault there is no book. */
export function buildBook(source: BookSource): { book: Book; faults: [] } | { book: null; faults: Fault[] } {
  const faults: Fault[] = [];
  const prose = readProse(source, faults);
  const pages: BookPage[] = [];
  for (const { folder, value } of source.data) {
    const where = `${folder}/page.yaml`;
    const parsed = pageDataSchema.safeParse(value);
    if (!parsed.success) {
      faults.push({ where, what: z.prettifyError(parsed.error) });
      continue;
    }
    const [kind, slug] = folder.split('/') as [PageKind, string];
    const written = prose.get(folder) ?? {};
    for (const locale of locales) {
      if (!written[locale]) faults.push({ where: folder, what: `${locale}.mdx is missing` });
    }
    if ((kind === 'concepts') !== (parsed.data.part !== undefined))
      faults.push({ where, what: 'a concept has a part of the book, a how-to has none' });
    pages.push({ ...parsed.data, kind, slug, key: folder, prose: written as BookPage['prose'] });
  }
  for (const folder of prose.keys()) {
    if (!source.data.some((entry) => entry.folder === folder))
      faults.push({ where: folder, what: 'prose without a page.yaml' });
  }
  pages.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || part(a) - part(b) || a.order - b.order);
  const book = new Map(pages.map((page) => [page.key, page]));
  for (const page of pages) checkReferences(page, book, source.fields, faults);
  return faults.length > 0 ? { book: null, faults } : { book, faults: [] };
}

function part(page: BookPage): number {
  return PARTS.indexOf(page.part);
}

function readProse(source: BookSource, faults: Fault[]): Map<string, Partial<Record<Locale, PageProse>>> {
  const byFolder = new Map<string, Partial<Record<Locale, PageProse>>>();
  for (const { folder, locale, value } of source.prose) {
    const parsed = pageProseSchema.safeParse(value);
    if (parsed.success) byFolder.set(folder, { ...byFolder.get(folder), [locale]: parsed.data });
    else faults.push({ where: `${folder}/${locale}.mdx`, what: z.prettifyError(parsed.error) });
  }
  return byFolder;
}

function checkReferences(page: BookPage, book: Book, fields: ReadonlySet<string>, faults: Fault[]): void {
  const where = `${page.key}/page.yaml`;
  for (const field of page.fields) {
    if (!fields.has(field)) faults.push({ where, what: `no field ${field}` });
  }
  for (const related of page.related) {
    if (!book.has(related)) faults.push({ where, what: `related ${related} is not a page` });
    if (related === page.key) faults.push({ where, what: 'related to itself' });
  }
  const twin = [...book.values()].find(
    (other) => other !== page && other.kind === page.kind && other.part === page.part && other.order === page.order,
  );
  if (twin) faults.push({ where, what: `${twin.key} has the same place in the book` });
}
