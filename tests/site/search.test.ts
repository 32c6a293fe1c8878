import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { locales } from '../../src/lib/i18n/locales.ts';
import type { SearchPage } from '../../src/lib/search/index.ts';
import { builtPages, dist } from './built-pages.ts';

const html = builtPages();
const files = readdirSync(`${dist}_astro`);
const read = (path: string) => readFileSync(dist + path);
const index = (locale: string) => read(`search/${locale}.js`);
const pagesOf = (locale: string) =>
  JSON.parse(/^export default (.*);\n$/s.exec(index(locale).toString())![1]!) as SearchPage[];

// The script that the header asks for, with all it imports.
function scripts(): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next] of read(`_astro/${name}`)
      .toString()
      .matchAll(/(?:from|import)\s*["']\.\/([\w.~-]+\.js)["']/g))
      visit(next!);
  };
  visit(files.find((name) => /^start-search\..*\.js$/.test(name))!);
  return found;
}

test.each(locales)('the first result costs at most 120 kB, in %s', (locale) => {
  const code = [...scripts()].reduce((sum, name) => sum + brotliCompressSync(read(`_astro/${name}`)).length, 0);
  const data = brotliCompressSync(index(locale)).length;
  console.log(`search ${locale}: ${code} bytes of script and ${data} bytes of index (brotli)`);
  expect(code + data).toBeLessThanOrEqual(120_000);
});

test('the dialog on every page holds no result, and what finds them is not loaded with the page', () => {
  const names = scripts();
  for (const [file, text] of html) {
    for (const name of names) expect(text.includes(name) && file, name).toBeFalsy();
  }
});

test.each(locales)('every result leads to a page and a section that is there, in %s', (locale) => {
  const lost = pagesOf(locale).flatMap(({ to, sections }) => {
    const [path, anchor] = to.split('#') as [string, string?];
    const text = html.get(`${locale}/${path}index.html`);
    if (text === undefined) return [to];
    return [...(anchor ? [anchor] : []), ...sections.map(({ id }) => id)]
      .filter((id) => !text.includes(`id="${id}"`))
      .map((id) => `${path}#${id}`);
  });
  expect(lost).toEqual([]);
});
