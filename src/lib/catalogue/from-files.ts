import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales } from '../i18n/locales.ts';
import type { CatalogueSource } from './build-catalogue.ts';

/** Reads the field folders from disk; the door for scripts and tests. Throws where a file is not YAML. */
export function catalogueFromFiles(folder: string): CatalogueSource {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const data: { folder: string; value: unknown }[] = [];
  const prose: { folder: string; locale: (typeof locales)[number]; value: unknown }[] = [];
  for (const { name } of folders) {
    const file = join(folder, name, 'field.yaml');
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
