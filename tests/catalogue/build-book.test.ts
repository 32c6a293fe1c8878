import { describe, expect, test } from 'vitest';
import { buildBook, type BookSource } from '../../src/lib/catalogue/build-book.ts';
import { pagesAbout } from '../../src/lib/catalogue/index.ts';

const sources = [{ project: 'moby/moby', file: 'a.go', version: 'v1' }];
const prose = { title: 'Sizes', summary: 'What each size counts.' };
const both = (folder: string) => (['en', 'zh'] as const).map((locale) => ({ folder, locale, value: prose }));
const source = (data: BookSource['data'], pages = data.flatMap(({ folder }) => both(folder))): BookSource => ({
  data,
  prose: pages,
  fields: new Set(['Size', 'Config', 'Config.Cmd']),
});
const faultsOf = (from: BookSource) => buildBook(from).faults.map(({ where, what }) => `${where}: ${what}`);

describe('buildBook', () => {
  test('puts the chapters in reading order, how-tos last', () => {
    const { book } = buildBook(
      source([
        { folder: 'howto/format', value: { order: 1, sources } },
        { folder: 'concepts/sizes', value: { order: 2, part: 'disk', sources } },
        { folder: 'concepts/layers', value: { order: 9, part: 'layers', sources } },
        { folder: 'concepts/store', value: { order: 1, part: 'disk', sources } },
      ]),
    );
    expect([...book!.keys()]).toEqual(['concepts/layers', 'concepts/store', 'concepts/sizes', 'howto/format']);
  });

  test('refuses a missing twin, an unknown field or page, a place taken twice', () => {
    const value = { order: 1, part: 'disk', sources, fields: ['Sise'], related: ['concepts/nope'] };
    expect(
      faultsOf(
        source(
          [
            { folder: 'concepts/sizes', value },
            { folder: 'concepts/other', value: { order: 1, part: 'disk', sources } },
          ],
          both('concepts/sizes').slice(0, 1),
        ),
      ),
    ).toEqual([
      'concepts/sizes: zh.mdx is missing',
      'concepts/other: en.mdx is missing',
      'concepts/other: zh.mdx is missing',
      'concepts/sizes/page.yaml: no field Sise',
      'concepts/sizes/page.yaml: related concepts/nope is not a page',
      'concepts/sizes/page.yaml: concepts/other has the same place in the book',
      'concepts/other/page.yaml: concepts/sizes has the same place in the book',
    ]);
  });

  test('refuses a run that names no recording', () => {
    const ran = { list: { engine: 'docker-29.7.2-containerd', console: '$ docker image ls' } };
    const [fault] = faultsOf(source([{ folder: 'howto/a', value: { order: 1, sources, ran } }]));
    expect(fault).toContain('ran.list.from');
  });

  test('refuses a concept outside of the parts, and a how-to inside of one', () => {
    expect(
      faultsOf(
        source([
          { folder: 'concepts/a', value: { order: 1, sources } },
          { folder: 'howto/b', value: { order: 1, part: 'disk', sources } },
        ]),
      ),
    ).toEqual([
      'concepts/a/page.yaml: a concept has a part of the book, a how-to has none',
      'howto/b/page.yaml: a concept has a part of the book, a how-to has none',
    ]);
  });
});

describe('pagesAbout', () => {
  const { book } = buildBook(
    source([
      { folder: 'concepts/config', value: { order: 1, part: 'layers', sources, fields: ['Config'] } },
      { folder: 'concepts/start', value: { order: 2, part: 'layers', sources, fields: ['Config.Cmd'] } },
    ]),
  );
  const keys = (slug: string) => pagesAbout(slug, book!).map(({ key }) => key);

  test('prefers the pages that name the field, and falls back to those of the object around it', () => {
    expect(keys('Config.Cmd')).toEqual(['concepts/start']);
    expect(keys('Config.Env')).toEqual(['concepts/config']);
    expect(keys('Size')).toEqual([]);
  });
});
