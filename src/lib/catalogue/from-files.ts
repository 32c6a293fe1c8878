import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales } from '../i18n/locales.ts';
import { kinds, type BookSource } from './build-book.ts';
import type { CatalogueSource } from './build-catalogue.ts';

/** Reads the field folders from disk; the door for scripts and tests. Throws where a file is not YAML. */
export function catalogueFromFiles(folder: string): CatalogueSource {
  return read(folder, 'field.yaml');
}

/** Reads the concept and how-to folders below the content folder. */
export function bookFromFiles(content: string): Omit<BookSource, 'fields'> {
  const sources = kinds
    .filter((kind) => existsSync(join(content, kind)))
    .map((kind) => {
      const { data, prose } = read(join(content, kind), 'page.yaml');
      const under = <Entry extends { folder: string }>(entry: Entry) => ({
        ...entry,
        folder: `${kind}/${entry.folder}`,
      });
      return { data: data.map(under), prose: prose.map(under) };
    });
  return { data: sources.flatMap(({ data }) => data), prose: sources.flatMap(({ prose }) => prose) };
}

function read(folder: string, facts: string): CatalogueSource {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const data: { folder: string; value: unknown }[] = [];
  const prose: { folder: string; locale: (typeof locales)[number]; value: unknown }[] = [];
  for (const { name } of folders) {
    const file = join(folder, name, facts);
    if (existsSync(file)) data.push({ folder: name, value: parse(readFileSync(file, 'utf8')) });
    for (const locale of locales) {
      const page = join(folder, name, `${locale}.mdx`);
      if (existsSync(page)) prose.push({ folder: name, locale, value: parse(frontmatter(readFileSync(page, 'utf8'))) });
    }
  }
  return { data, prose };
}

function frontmatter(text: string): string {
  return /^---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? '';
}
