import { getCollection, type CollectionEntry } from 'astro:content';
import { byLocale } from '../i18n/by-locale.ts';
import type { Locale } from '../i18n/locales.ts';
import { parse } from 'yaml';
import { z } from 'zod';
import asks from '../../content/asks.yaml?raw';
import brokenScripts from '../../content/broken-scripts.yaml?raw';
import engines from '../../content/engines.yaml?raw';
import glossary from '../../content/glossary.yaml?raw';
import redirects from '../../content/redirects.yaml?raw';
import type { Rename } from '../links/moved-pages.ts';
import { buildBook, type Book, type BookPage } from './build-book.ts';
import { buildCatalogue, type Catalogue, type Fault } from './build-catalogue.ts';
import { changesByRelease, type ReleaseChanges } from './changes.ts';
import { readGlossary } from './read-glossary.ts';
import { sampleTexts } from './sample-texts.ts';
import { asksSchema, brokenScriptSchema, engineReleaseSchema, renameSchema } from './schema.ts';
import type { BrokenScript, EngineRelease, PageData, PageProse, Sample, Term } from './schema.ts';

let built: Promise<Catalogue> | undefined;

/** The catalogue of the site; the build stops with every fault at once where there is one. */
export function getCatalogue(): Promise<Catalogue> {
  return (built ??= build());
}

async function build(): Promise<Catalogue> {
  const [data, prose] = await Promise.all([getCollection('fields'), getCollection('fieldPages')]);
  const { catalogue, faults } = buildCatalogue({
    data: data.map(({ id, data: value }) => ({ folder: id.replace(/\/field$/, ''), value })),
    prose: prose.map(({ id, data: value }) => {
      const [folder, locale] = id.split('/') as [string, Locale];
      return { folder, locale, value };
    }),
  });
  return catalogue ?? stop('catalogue', faults);
}

let bound: Promise<Book> | undefined;

/** The concept and how-to pages; the build stops with every fault at once where there is one. */
export function getBook(): Promise<Book> {
  return (bound ??= bind());
}

async function bind(): Promise<Book> {
  const [data, prose, catalogue] = await Promise.all([
    getCollection('bookData'),
    getCollection('bookPages'),
    getCatalogue(),
  ]);
  const { book, faults } = buildBook({
    data: data.map(({ id, data: value }) => ({ folder: id.replace(/\/page$/, ''), value })),
    prose: prose.map(({ id, data: value }) => ({
      folder: id.replace(/\/[a-z]+$/, ''),
      locale: id.split('/').at(-1) as Locale,
      value,
    })),
    fields: new Set([...catalogue.values()].map(({ slug }) => slug)),
  });
  return book ?? stop('book', faults);
}

function stop(what: string, faults: readonly Fault[]): never {
  throw new Error(
    `The ${what} has ${faults.length} faults:\n${faults.map((fault) => `- ${fault.where}: ${fault.what}`).join('\n')}`,
  );
}

/** The prose of a concept or how-to page in one language. */
export async function getBookPage({ key }: BookPage, locale: Locale): Promise<CollectionEntry<'bookPages'>> {
  const pages = await getCollection('bookPages');
  return pages.find(({ id }) => id === `${key}/${locale}`)!;
}

/** The prose of a field in one language. */
export async function getFieldPage(slug: string, locale: Locale): Promise<CollectionEntry<'fieldPages'>> {
  const pages = await getCollection('fieldPages');
  const page = pages.find(({ id }) => id === `${slug}/${locale}`);
  if (!page) throw new Error(`${slug} has no ${locale} page`);
  return page;
}

/** The page behind a remark of the playground, in one language. */
export async function getFindingPage(code: string, locale: Locale): Promise<CollectionEntry<'findingPages'>> {
  const page = (await getCollection('findingPages')).find(({ id }) => id === `${code}/${locale}`);
  if (!page) throw new Error(`the finding ${code} has no ${locale} page`);
  return page;
}

/** What was run to show a finding, by name, and its sources. */
export async function getFindingData(code: string): Promise<Pick<PageData, 'ran' | 'sources'>> {
  const data = (await getCollection('findingData')).find(({ id }) => id === `${code}/page`)?.data;
  if (!data) throw new Error(`the finding ${code} has no page.yaml`);
  return data;
}

/** A real output with its provenance. */
export interface SampleOutput extends Sample {
  readonly slug: string;
  /** Byte for byte as the engine printed it, or as much of it as the sample shows. */
  readonly text: string;
}

/** Every sample; those the playground offers come first, in order. */
export async function getSamples(): Promise<SampleOutput[]> {
  const samples = await getCollection('samples');
  return samples
    .map(({ id, data }) => {
      const slug = id.replace(/\/sample$/, '');
      const text = sampleTexts.get(slug);
      if (text === undefined) throw new Error(`sample ${slug} has no output.txt`);
      return { ...data, slug, text };
    })
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
}

/** The engine releases, oldest first. */
export function getReleases(): EngineRelease[] {
  return z.array(engineReleaseSchema).parse(parse(engines));
}

/** What broke with which release. */
export function getBrokenScripts(): BrokenScript[] {
  return z.array(brokenScriptSchema).parse(parse(brokenScripts));
}

/** The pages that were renamed. */
export function getRenames(): Rename[] {
  return z.array(renameSchema).parse(parse(redirects));
}

/** Every release since 17.03 that changed the output, newest first. */
export async function getChanges(): Promise<ReleaseChanges[]> {
  return changesByRelease(await getCatalogue(), getReleases(), getBrokenScripts(), '17.03.0');
}

/** The terms of the prose, in both languages. */
export function getGlossary(): Term[] {
  return readGlossary(parse(glossary));
}

/** What remarks have a page, with its title and summary in both languages. */
export async function getFindings(): Promise<{ code: string; prose: Record<Locale, PageProse> }[]> {
  const pages = await getCollection('findingPages');
  const proseOf = (id: string) => pages.find((page) => page.id === id)!.data;
  return pages.flatMap(({ id }) => {
    const [code, locale] = id.split('/') as [string, Locale];
    return locale === 'en' ? { code, prose: byLocale((one) => proseOf(`${code}/${one}`)) } : [];
  });
}

/** The Markdown below the frontmatter of every page, by collection, folder and language: `fields/Config.Env/en`. */
export async function getBodies(): Promise<ReadonlyMap<string, string>> {
  const [fields, book, findings] = await Promise.all([
    getCollection('fieldPages'),
    getCollection('bookPages'),
    getCollection('findingPages'),
  ]);
  const bodies = (folder: string, pages: readonly { id: string; body?: string | undefined }[]) =>
    pages.map(({ id, body = '' }): [string, string] => [folder + id, body]);
  return new Map([...bodies('fields/', fields), ...bodies('', book), ...bodies('findings/', findings)]);
}

/** What people type, by the place they mean. */
export function getAsks(): Record<string, string[]> {
  return asksSchema.parse(parse(asks));
}
