import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { buildBook } from '../../src/lib/catalogue/build-book.ts';
import { buildCatalogue } from '../../src/lib/catalogue/build-catalogue.ts';
import { bookFromFiles, catalogueFromFiles } from '../../src/lib/catalogue/from-files.ts';
import { readAsides } from './asides.ts';
import { collections, readPages, type Collection } from './page.ts';
import type { Content, Term } from './rule.ts';
import { rules } from './rules.ts';

// Holds the content to its conventions: the catalogue's own faults, then every rule.

const content = fileURLToPath(new URL('../../src/content', import.meta.url));
const samples = new Map(
  readdirSync(`${content}/samples`).map((slug) => [
    slug,
    readFileSync(`${content}/samples/${slug}/output.txt`, 'utf8'),
  ]),
);
const recorded = fileURLToPath(new URL('../../tests/recordings', import.meta.url));
const recordings = new Map(
  readdirSync(recorded, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [`lab/${file}`, readFileSync(`${recorded}/${file}`, 'utf8')]),
);
const input: Content = {
  pages: (Object.keys(collections) as Collection[]).flatMap((collection) => readPages(content, collection)),
  glossary: parse(readFileSync(`${content}/glossary.yaml`, 'utf8')) as Term[],
  asides: readAsides(fileURLToPath(new URL('../../src', import.meta.url))),
  samples,
  recordings,
};

const { faults } = buildCatalogue(catalogueFromFiles(`${content}/fields`));
// By folder, so that a fault in one field is not a fault of every page that links to it.
const slugs = new Set(readdirSync(`${content}/fields`));
const book = buildBook({ ...bookFromFiles(content), fields: slugs });
let count = faults.length + book.faults.length;
for (const { where, what } of faults) console.error(`catalogue · ${where}: ${what}`);
for (const { where, what } of book.faults) console.error(`book · ${where}: ${what}`);
for (const rule of rules) {
  const violations = rule.check(input);
  count += violations.length;
  for (const { where, what } of violations) console.error(`${rule.name} · ${where}: ${what}`);
}

const fields = input.pages.filter(({ collection }) => collection === 'fields');
const written = fields.filter(({ prose }) => prose.en).length;
console.log(
  `${fields.length} fields, ${written} written in both languages, ${input.pages.length - fields.length} other pages, ${rules.length} rules: ${count} faults`,
);
process.exitCode = count === 0 ? 0 : 1;
