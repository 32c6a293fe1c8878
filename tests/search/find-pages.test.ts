import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales, type Locale } from '../../src/lib/i18n/locales.ts';
import { buildSearch } from '../../src/lib/search/build/build-search.ts';
import { createSearch, type Search } from '../../src/lib/search/index.ts';
import { siteSearchSources } from '../support/search-sources.ts';

type Row = [query: string, place: string | string[]];

const file = fileURLToPath(new URL('search-queries.yaml', import.meta.url));
const table = parse(readFileSync(file, 'utf8')) as Record<`${'' | 'unseen-'}${Locale}`, Row[]>;
const sources = siteSearchSources();
const pages = { en: buildSearch(sources, 'en'), zh: buildSearch(sources, 'zh') };

// `fields/Config.Env/` → `fields/Config.Env`, `changes/` → `page/changes`; a term is a place within the glossary.
function placeOf(to: string): string {
  if (to.includes('#')) return to;
  const place = to.replace(/\/$/, '');
  return place.includes('/') ? place : `page/${place}`;
}

function rankOf(search: Search, [query, place]: Row): number {
  const rank = search(query).findIndex(({ page }) => [place].flat().includes(placeOf(page.to)));
  return rank < 0 ? Infinity : rank;
}

/** Shares of the rows found in the first place and among the first three, and those that were not first. */
function judge(rows: readonly Row[], locale: Locale) {
  const search = createSearch(pages[locale]);
  const ranked = rows.map((row) => ({ row, rank: rankOf(search, row) }));
  const share = (most: number) => ranked.filter(({ rank }) => rank < most).length / rows.length;
  return { first: share(1), three: share(3), missed: ranked.filter(({ rank }) => rank > 0) };
}

const told = ({ missed }: ReturnType<typeof judge>) =>
  missed.map(({ row: [query], rank }) => `${query} (${rank + 1})`).join('; ');

test.each(locales)('what people type finds its page first, on the site in %s', (locale) => {
  const result = judge(table[locale], locale);
  console.log(
    `${locale}: ${table[locale].length} queries, ${(result.first * 100).toFixed(1)} % first; not: ${told(result)}`,
  );
  expect(result.first).toBeGreaterThanOrEqual(0.95);
  expect(result.three).toBe(1);
});

test.each(locales)('what nobody wrote an ask for mostly finds its page, on the site in %s', (locale) => {
  const rows = table[`unseen-${locale}`];
  const result = judge(rows, locale);
  console.log(`${locale}: ${rows.length} unseen, ${(result.first * 100).toFixed(1)} % first; not: ${told(result)}`);
  expect(result.first).toBeGreaterThanOrEqual(0.75);
  expect(result.three).toBeGreaterThanOrEqual(0.9);
});

test("every field of Docker's is first under its own path, in both languages; a look-alike's is among the first three", () => {
  for (const locale of locales) {
    const search = createSearch(pages[locale]);
    const lost = [...sources.catalogue.values()].flatMap(({ slug, path, prose, tool }) => {
      if (!prose) return [];
      const isFound = (name: string) => search(name, tool ? 3 : 1).some(({ page }) => page.to === `fields/${slug}/`);
      return [slug, path].filter((name) => !isFound(name));
    });
    expect(lost).toEqual([]);
  }
});

test('every term of the glossary leads to the page that tells more, from either language', () => {
  const lost = locales.flatMap((locale) => {
    const search = createSearch(pages[locale]);
    return sources.terms.flatMap(({ en, zh, see }) => {
      if (!see) return [];
      const to = see
        .replace(/^(field|concept|finding):/, '$1s/')
        .replace(/^howto:/, 'howto/')
        .replace(/^page:/, '');
      const leads = (term: string) => search(term, 3).some(({ page }) => page.to === `${to}/`);
      return [en, zh].filter((term) => !leads(term)).map((term) => `${locale}: ${term}`);
    });
  });
  expect(lost).toEqual([]);
});

test('a page is asked for only where it exists', () => {
  const asks = { 'concepts/nowhere': ['x'] };
  expect(() => buildSearch({ ...sources, asks }, 'en')).toThrow('concepts/nowhere');
});
