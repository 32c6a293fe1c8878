import { expect, test } from 'vitest';
import { fieldList } from '../../src/lib/catalogue/field-list.ts';
import { siteCatalogue } from '../support/index.ts';

test('fieldList says null where there is nothing, so that every row has every key', () => {
  const rows = fieldList(siteCatalogue(), (slug, locale) => `/${locale}/fields/${slug}/`);
  expect(rows.length).toBeGreaterThan(100);
  expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows);
});
