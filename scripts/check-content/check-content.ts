import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { buildCatalogue } from '../../src/lib/catalogue/build-catalogue.ts';
import { catalogueFromFiles } from '../../src/lib/catalogue/from-files.ts';
import { readPages } from './page.ts';
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
const input: Content = {
  pages: readPages(`${content}/fields`),
  glossary: parse(readFileSync(`${content}/glossary.yaml`, 'utf8')) as Term[],
  samples,
};

const { catalogue, faults } = buildCatalogue(catalogueFromFiles(`${content}/fields`));
let count = faults.length;
for (const { where, what } of faults) console.error(`catalogue · ${where}: ${what}`);
for (const rule of rules) {
  const violations = rule.check(input);
  count += violations.length;
  for (const { where, what } of violations) console.error(`${rule.name} · ${where}: ${what}`);
}

const written = input.pages.filter(({ prose }) => prose.en).length;
console.log(
  `${input.pages.length} fields, ${written} written in both languages, ${rules.length} rules: ${count} faults`,
);
process.exitCode = catalogue && count === 0 ? 0 : 1;
