import { expect, test } from 'vitest';
import { chooseLocale } from '../../src/lib/i18n/choose-locale.ts';

test.each([
  ['zh', ['en-US', 'en'], 'zh'],
  [null, ['en-US', 'zh-CN'], 'en'],
  [null, ['fr-FR', 'zh-Hant-TW', 'en'], 'zh'],
  [null, ['ZH-cn'], 'zh'],
  ['klingon', ['en'], 'en'],
  [null, ['fr', 'de'], null],
  [null, [], null],
] as const)('chooseLocale puts the choice %s before %j: %s', (chosen, languages, locale) => {
  expect(chooseLocale(chosen, languages)).toBe(locale);
});
