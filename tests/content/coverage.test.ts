import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collections, readPages, type Collection } from '../../scripts/check-content/page.ts';
import { buildBook } from '../../src/lib/catalogue/build-book.ts';
import { bookFromFiles } from '../../src/lib/catalogue/from-files.ts';
import { pagesAbout } from '../../src/lib/catalogue/index.ts';
import { hasShared, shared } from '../support/engines.ts';
import { siteCatalogue } from '../support/index.ts';

const content = fileURLToPath(new URL('../../src/content', import.meta.url));
const coverage = parse(readFileSync(`${content}/coverage.yaml`, 'utf8')) as {
  topics: { bullet: string; at: string[] }[];
  questions: Record<string, string[]>;
  corrections: { claim: string; at: string[] }[];
};
const plain = (text: string) =>
  text
    .replace(/[`"“”]/g, '')
    .replace(/ \(implied by API docs\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('coverage', () => {
  test('every place it names is a section of a page, in both languages', () => {
    const sections = new Map(
      (Object.keys(collections) as Collection[])
        .flatMap((collection) => readPages(content, collection))
        .map(({ collection, folder, prose }) => [
          `${collection}/${folder}`,
          (['en', 'zh'] as const).map((locale) => new Set(prose[locale]?.headings.map(({ slug }) => slug))),
        ]),
    );
    const places = [
      ...coverage.topics.flatMap(({ at }) => at),
      ...Object.values(coverage.questions).flat(),
      ...coverage.corrections.flatMap(({ at }) => at),
    ].filter((place) => !place.startsWith('page/'));
    const missing = places.filter((place) => {
      const [page, anchor] = place.split('#') as [string, string?];
      const found = sections.get(page);
      return !found || (anchor !== undefined && found.some((anchors) => !anchors.has(anchor)));
    });
    console.log(
      `${places.length} places answer ${coverage.topics.length} topics, ${Object.keys(coverage.questions).length} questions`,
    );
    expect(missing).toEqual([]);
  });

  test.runIf(hasShared)('names every topic, every question and every wrong claim of the study', () => {
    const topics = readFileSync(`${shared}/product/topics.md`, 'utf8');
    const bullets = [...topics.matchAll(/^- (.+(?:\n {2}.+)*)$/gm)].map(([, text]) => plain(text!));
    expect(coverage.topics.map(({ bullet }) => plain(bullet)).sort()).toEqual(bullets.sort());

    const asks = readFileSync(`${shared}/product/asks.md`, 'utf8');
    const part = (from: string, to: string) => asks.slice(asks.indexOf(from), asks.indexOf(to));
    const questions = [...part('## 3. ', '### 3.4').matchAll(/^\| (\d+) \|/gm)].map(([, number]) => number);
    expect(Object.keys(coverage.questions)).toEqual(questions);

    const claims = [...part('### 3.4', '## 4. ').matchAll(/^\| (.+?) \| /gm)]
      .map(([, claim]) => plain(claim!))
      .slice(2);
    expect(coverage.corrections.map(({ claim }) => plain(claim)).sort()).toEqual(claims.sort());
  });
});

test('every field is made sense of by a page of the book', () => {
  const fields = siteCatalogue();
  const source = bookFromFiles(content);
  const { book, faults } = buildBook({ ...source, fields: new Set([...fields.values()].map(({ slug }) => slug)) });
  expect(faults).toEqual([]);
  const without = [...fields.values()]
    .filter(({ slug }) => pagesAbout(slug, book!).length === 0)
    .map(({ slug }) => slug);
  expect(without).toEqual([]);
});
