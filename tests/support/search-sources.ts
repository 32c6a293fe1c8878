import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readProse } from '../../scripts/check-content/page.ts';
import { buildBook } from '../../src/lib/catalogue/build-book.ts';
import { bookFromFiles } from '../../src/lib/catalogue/from-files.ts';
import { changesByRelease } from '../../src/lib/catalogue/index.ts';
import { readGlossary } from '../../src/lib/catalogue/read-glossary.ts';
import { asksSchema, brokenScriptSchema, engineReleaseSchema } from '../../src/lib/catalogue/schema.ts';
import { locales } from '../../src/lib/i18n/locales.ts';
import type { SearchSources } from '../../src/lib/search/build/search-sources.ts';
import { siteCatalogue } from './index.ts';

const content = fileURLToPath(new URL('../../src/content/', import.meta.url));
const yaml = (name: string) => parse(readFileSync(content + name, 'utf8')) as unknown;
const prose = (folder: string, locale: string) => readProse(readFileSync(`${content}${folder}/${locale}.mdx`, 'utf8'));

/** What the site is searched by, read from the content files as they lie. */
export function siteSearchSources(): SearchSources {
  const catalogue = siteCatalogue();
  const { book } = buildBook({
    ...bookFromFiles(content),
    fields: new Set([...catalogue.values()].map(({ slug }) => slug)),
  });
  return {
    catalogue,
    book: book!,
    findings: readdirSync(`${content}findings`).map((code) => {
      const [en, zh] = locales.map((locale) => prose(`findings/${code}`, locale).frontmatter);
      return { code, prose: { en, zh } as SearchSources['findings'][number]['prose'] };
    }),
    terms: readGlossary(yaml('glossary.yaml')),
    releases: changesByRelease(
      catalogue,
      engineReleaseSchema.array().parse(yaml('engines.yaml')),
      brokenScriptSchema.array().parse(yaml('broken-scripts.yaml')),
      '17.03.0',
    ),
    asks: asksSchema.parse(yaml('asks.yaml')),
    body: (folder, locale) => prose(folder, locale).body,
  };
}
