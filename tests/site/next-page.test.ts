import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

interface Budgets {
  readonly nextPage: { readonly median: number; readonly most: number };
}

// With the style sheet and the script cached, a further page is its HTML.
test('the next page costs what budgets.json allows: every eighth field page, and the longest', () => {
  const { nextPage } = JSON.parse(readFileSync(new URL('../../budgets.json', import.meta.url), 'utf8')) as Budgets;
  const fields = [...builtPages()].filter(([path]) => /^(?:en|zh)\/fields\/[^/]+\/index\.html$/.test(path));
  const longest = fields.toSorted(([, a], [, b]) => b.length - a.length).slice(0, 6);
  const inTurn = fields.filter((_, i) => i % 8 === 0);
  const sizeOf = ([, html]: [string, string]) => brotliCompressSync(html).length;
  const sizes = inTurn.map(sizeOf).toSorted((a, b) => a - b);
  const median = sizes[sizes.length >> 1]!;
  const most = Math.max(...longest.map(sizeOf));
  console.log(`next field page: ${median} bytes of brotli (median of ${sizes.length}), ${most} at most`);
  expect(median).toBeLessThanOrEqual(nextPage.median);
  expect(most).toBeLessThanOrEqual(nextPage.most);
});
