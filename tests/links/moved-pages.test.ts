import { describe, expect, test } from 'vitest';
import { movedPages } from '../../src/lib/links/moved-pages.ts';

const pages = new Set(['fields/ContainerConfig', 'howto/format', 'changes']);

test('movedPages leads on in both languages, and in neither where the page has such an address', () => {
  const renames = [
    { from: 'fields/container_config', to: 'fields/ContainerConfig' },
    { from: 'history', to: 'changes' },
  ];
  expect(movedPages(renames, pages)).toEqual([
    { from: '/en/fields/container_config/', to: '/en/fields/ContainerConfig/', locale: 'en' },
    { from: '/zh/fields/container_config/', to: '/zh/fields/ContainerConfig/', locale: 'zh' },
    { from: '/f/container_config/', to: '/f/ContainerConfig/', locale: null },
    { from: '/en/history/', to: '/en/changes/', locale: 'en' },
    { from: '/zh/history/', to: '/zh/changes/', locale: 'zh' },
  ]);
});

test('movedPages leads a page renamed twice straight to where it is now, also across folders', () => {
  const renames = [
    { from: 'concepts/templates', to: 'howto/templates' },
    { from: 'howto/templates', to: 'howto/format' },
  ];
  const neutral = movedPages(renames, pages).filter(({ locale }) => locale === null);
  expect(neutral).toEqual([
    { from: '/c/templates/', to: '/h/format/', locale: null },
    { from: '/h/templates/', to: '/h/format/', locale: null },
  ]);
});

test('movedPages leads on in the languages alone where only one of the two pages has an address in neither', () => {
  const renames = [
    { from: 'history', to: 'howto/format' },
    { from: 'concepts/changes', to: 'changes' },
  ];
  expect(movedPages(renames, pages).map(({ locale }) => locale)).toEqual(['en', 'zh', 'en', 'zh']);
});

describe('movedPages refuses', () => {
  test.each([
    ['a page that is still there', [{ from: 'howto/format', to: 'changes' }], 'howto/format is still a page'],
    ['a page that is not there', [{ from: 'howto/a', to: 'howto/b' }], 'howto/a leads to howto/b, which is no page'],
    [
      'a circle',
      [
        { from: 'howto/a', to: 'howto/b' },
        { from: 'howto/b', to: 'howto/a' },
      ],
      'howto/a leads in a circle',
    ],
    [
      'two of one page',
      [
        { from: 'howto/a', to: 'changes' },
        { from: 'howto/a', to: 'howto/format' },
      ],
      'howto/a is renamed twice',
    ],
    ['case alone', [{ from: 'howto/Format', to: 'howto/format' }], 'differs from howto/format by case alone'],
  ])('%s', (_, renames, fault) => expect(() => movedPages(renames, pages)).toThrow(fault));
});
