import { z } from 'zod';
import { locales, type Locale } from '../i18n/locales.ts';
import { parentOf } from './parent-of.ts';
import { fieldDataSchema, fieldProseSchema, type FieldData, type FieldProse } from './schema.ts';

/** A field with what is written about it; `prose` is null while its pages are unwritten. */
export interface Field extends FieldData {
  /** The path without brackets; names the folder and the pages. */
  readonly slug: string;
  readonly prose: Readonly<Record<Locale, FieldProse>> | null;
}

/** All fields by path. */
export type Catalogue = ReadonlyMap<string, Field>;

/** The content files as they were read, before anything is known to be right. */
export interface CatalogueSource {
  readonly data: readonly { folder: string; value: unknown }[];
  readonly prose: readonly { folder: string; locale: Locale; value: unknown }[];
}

/** Something wrong in the content files. */
export interface Fault {
  readonly where: string;
  readonly what: string;
}

/** Joins data and prose. Every fault is reported, not only the first; with a fault there is no catalogue. */
export function buildCatalogue(
  source: CatalogueSource,
): { catalogue: Catalogue; faults: [] } | { catalogue: null; faults: Fault[] } {
  const faults: Fault[] = [];
  const proseByFolder = readProse(source, faults);
  const fields = new Map<string, Field>();
  const claimed = new Map<string, string>();
  for (const { folder, value } of source.data) {
    const where = `${folder}/field.yaml`;
    const parsed = fieldDataSchema.safeParse(value);
    if (!parsed.success) {
      faults.push({ where, what: z.prettifyError(parsed.error) });
      continue;
    }
    const data = parsed.data;
    const slug = slugOf(data.path);
    if (slug !== folder) faults.push({ where, what: `path ${data.path} belongs in a folder named ${slug}` });
    for (const path of [data.path, ...(data.aliases ?? [])]) {
      const other = claimed.get(path);
      if (other) faults.push({ where, what: `${path} is already claimed by ${other}` });
      claimed.set(path, folder);
    }
    fields.set(data.path, { ...data, slug, prose: twins(folder, proseByFolder, faults) });
  }
  for (const folder of proseByFolder.keys()) {
    if (!source.data.some((entry) => entry.folder === folder))
      faults.push({ where: folder, what: 'prose without a field.yaml' });
  }
  checkReferences(fields, faults);
  return faults.length > 0 ? { catalogue: null, faults } : { catalogue: fields, faults: [] };
}

/** The path without its brackets, as folders and addresses spell it. */
export function slugOf(path: string): string {
  return path.replaceAll('[]', '').replaceAll('{}', '');
}

function readProse(source: CatalogueSource, faults: Fault[]): Map<string, Map<Locale, FieldProse>> {
  const byFolder = new Map<string, Map<Locale, FieldProse>>();
  for (const { folder, locale, value } of source.prose) {
    const parsed = fieldProseSchema.safeParse(value);
    if (!parsed.success) {
      faults.push({ where: `${folder}/${locale}.mdx`, what: z.prettifyError(parsed.error) });
      continue;
    }
    const prose = byFolder.get(folder) ?? new Map<Locale, FieldProse>();
    byFolder.set(folder, prose.set(locale, parsed.data));
  }
  return byFolder;
}

// A page without its twin does not build; a field without any page is merely unwritten.
function twins(folder: string, prose: Map<string, Map<Locale, FieldProse>>, faults: Fault[]): Field['prose'] {
  const written = prose.get(folder);
  if (!written) return null;
  for (const locale of locales) {
    if (!written.has(locale)) faults.push({ where: folder, what: `${locale}.mdx is missing` });
  }
  return Object.fromEntries(written) as Record<Locale, FieldProse>;
}

function checkReferences(fields: ReadonlyMap<string, Field>, faults: Fault[]): void {
  const slugs = new Map([...fields.values()].map((field) => [field.slug, field]));
  for (const field of fields.values()) {
    const where = `${field.slug}/field.yaml`;
    const parent = parentOf(field.path, fields);
    if (parent === undefined) faults.push({ where, what: `the parent of ${field.path} is not in the catalogue` });
    if (field.sameShapeAs && !fields.has(field.sameShapeAs))
      faults.push({ where, what: `sameShapeAs ${field.sameShapeAs} is not in the catalogue` });
    if (field.element && !field.element.path.startsWith(field.path))
      faults.push({ where, what: `element ${field.element.path} is not an element of ${field.path}` });
    for (const related of field.related ?? []) {
      if (!slugs.get(related)?.prose) faults.push({ where, what: `related ${related} has no page` });
      if (related === field.slug) faults.push({ where, what: 'related to itself' });
    }
    if (field.prose && !field.print && printable(field))
      faults.push({ where, what: 'a written field needs the line that prints it (print)' });
    if (field.example && field.prose && !locales.every((locale) => field.prose![locale].reading)) {
      faults.push({ where, what: 'an example needs its reading in every language' });
    }
  }
}

// Whether a client prints the field today, so that there is a line that does.
function printable({ presence, tool, removed, neverPrinted }: Field): boolean {
  if (removed || neverPrinted) return false;
  if (tool) return true;
  const now = [presence.containerd[0]!.is, presence.classic[0]!.is];
  return now.some((rule) => rule !== 'never' && rule !== 'on-request');
}
