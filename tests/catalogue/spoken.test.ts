import { expect, test } from 'vitest';
import { z } from 'zod';
import { inEveryLanguage, spokenShape } from '../../src/lib/catalogue/spoken.ts';

const sentence = z.strictObject({ api: z.string().optional(), ...spokenShape }).transform(inEveryLanguage);

test('inEveryLanguage leaves a sentence that stands in every language', () => {
  const said = { api: '1.22', en: 'gone', zh: '已移除' };
  expect(sentence.parse(said)).toEqual(said);
});

test('inEveryLanguage refuses a sentence that a language has nowhere, and says which', () => {
  expect(() => sentence.parse({ en: 'a sentence nobody translated' })).toThrow(
    'no zh for “a sentence nobody translated”',
  );
});

test('inEveryLanguage asks for English', () => {
  expect(sentence.safeParse({ zh: '已移除' }).success).toBe(false);
});
