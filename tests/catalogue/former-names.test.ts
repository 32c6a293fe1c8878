import { expect, test } from 'vitest';
import { formerNames } from '../../src/lib/catalogue/former-names.ts';

test('formerNames leaves out a spelling that is the same file to some systems', () => {
  expect(formerNames({ slug: 'Id', aliases: ['ID', 'Identifier'] })).toEqual(['Identifier']);
  expect(formerNames({ slug: 'Id' })).toEqual([]);
});
