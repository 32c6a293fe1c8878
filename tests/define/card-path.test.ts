import { expect, test } from 'vitest';
import { cardPath } from '../../src/define/card-path.ts';

const site = 'https://example.org/docs/';
const cases: readonly [link: string, lang: string, card: string | null][] = [
  ['f/Config.Env/', 'en', 'embed/en/Config.Env/'],
  ['f/Config.Env', 'zh-Hans-CN', 'embed/zh/Config.Env/'],
  ['f/Config.Env/#unset', '', 'embed/en/Config.Env/'],
  ['zh/fields/RootFS.Layers/?q', 'en', 'embed/zh/RootFS.Layers/'],
  ['en/fields/RootFS.Layers/', 'zh', 'embed/en/RootFS.Layers/'],
  ['c/four-layer-ids/', 'ZH', 'embed/zh/c/four-layer-ids/'],
  ['en/concepts/layers/', 'de', 'embed/en/c/layers/'],
  ['en/fields/', 'en', null],
  ['en/concepts/', 'en', null],
  ['en/howto/format/', 'en', null],
  ['fields/Id/', 'en', null],
  ['en/f/Id/', 'en', null],
  ['f/Id/more/', 'en', null],
  ['fr/fields/Id/', 'en', null],
  ['', 'en', null],
];

test.each(cases)('cardPath finds the card of %s on a page in "%s"', (link, lang, card) => {
  expect(cardPath(site + link, site, lang)).toBe(card);
});

test('cardPath knows no card of another site, nor of what lies beside the base', () => {
  expect(cardPath('https://example.com/docs/f/Id/', site, 'en')).toBeNull();
  expect(cardPath('https://example.org/f/Id/', site, 'en')).toBeNull();
});
