import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPages } from '../../../scripts/check-content/page.ts';
import { findingCodes } from '../../../src/lib/annotate/index.ts';

test('every finding has its page, in both languages, and no page is without a finding', () => {
  const pages = readPages(fileURLToPath(new URL('../../../src/content', import.meta.url)), 'findings');
  expect(pages.map(({ folder }) => folder).sort()).toEqual([...findingCodes].sort());
  for (const { folder, prose } of pages) expect(Object.keys(prose), folder).toEqual(['en', 'zh']);
});
