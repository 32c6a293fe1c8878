import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSections } from '../../src/lib/search/build/read-sections.ts';
import { tellingWords } from '../../src/lib/search/build/telling-words.ts';
import { createSearch, markTerms, splitWords, type SearchPage } from '../../src/lib/search/index.ts';
import { nameIn, nameKey } from '../../src/lib/search/name-key.ts';
import { singularOf } from '../../src/lib/search/singular-of.ts';

describe('nameIn', () => {
  test.each([
    ['{{.Config.Env}}', 'Config.Env'],
    ['{{index .Config.Labels "a.b"}}', 'Config.Labels'],
    ["jq '.[0].RootFS.Layers[]'", 'RootFS.Layers'],
    ['.[].Id', 'Id'],
    ['  写时复制 ', '写时复制'],
    ['index out of range: 0', 'index out of range: 0'],
  ])('reads %s as %s', (query, name) => expect(nameIn(query)).toBe(name));
});

describe('nameKey', () => {
  test('is the same for the Go and the JSON spelling, for plurals, and with or without spaces', () => {
    expect(nameKey('container_config')).toBe(nameKey('ContainerConfig'));
    expect(nameKey('镜像 ID')).toBe(nameKey('镜像id'));
    expect(nameKey('repo digest')).toBe(nameKey('RepoDigests'));
  });
});

describe('singularOf', () => {
  test.each([
    ['layers', 'layer'],
    ['tags', 'tag'],
    ['entries', 'entry'],
    ['dns', 'dns'],
    ['status', 'status'],
    ['axis', 'axis'],
  ])('of %s is %s', (word, singular) => expect(singularOf(word)).toBe(singular));
});

describe('splitWords', () => {
  test.each([
    ['GraphDriver.Data.LowerDir', ['graphdriver', 'graph', 'driver', 'data', 'lowerdir', 'lower', 'dir']],
    ['写时复制', ['写时', '时复', '复制']],
    ['层', ['层']],
    ['Engine 28.2.0', ['engine', '28.2.0']],
    ['how do I list images', ['list', 'image']],
    ['镜像的摘要是什么', ['镜像', '摘要']],
    ['what is it', ['what', 'is', 'it']],
  ])('of %s gives %j', (text, words) => expect(splitWords(text)).toEqual(words));
});

describe('markTerms', () => {
  test('marks words and humps, not the middle of a word', () => {
    const hits = (text: string, terms: string[]) =>
      markTerms(text, terms).flatMap((piece) => (piece.isHit ? piece.text : []));
    expect(hits('LowerDir and redirect', ['dir'])).toEqual(['Dir']);
    expect(hits('写时复制', ['写时', '时复'])).toEqual(['写时复']);
    expect(hits('Config.Env', ['=configenv', '"Config.Env'])).toEqual([]);
  });

  test('marks one letter nowhere, one Chinese character everywhere', () => {
    expect(markTerms('a layer', ['a'])).toEqual([{ text: 'a layer', isHit: false }]);
    expect(markTerms('层', ['层'])).toEqual([{ text: '层', isHit: true }]);
  });

  test('loses nothing of the text, whatever the terms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (text, terms) => {
        expect(
          markTerms(text, terms)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('readSections', () => {
  test('cuts at headings with an anchor, not at comments in code', () => {
    const markdown = 'First.\n\n## One `x` [#one]\n\n[Two](field:Id).\n\n```sh\n## no heading [#no]\n```\n';
    expect(readSections(markdown)).toEqual([
      { id: '', title: '', text: 'First.' },
      { id: 'one', title: 'One `x`', text: expect.stringContaining('## no heading') as string },
    ]);
  });
});

describe('tellingWords', () => {
  test('keeps what few texts have, each word once, without digests', () => {
    expect(tellingWords(['common rare rare', 'common other', 'common abcdef012345'], 2)).toEqual(['rare', 'other', '']);
  });

  test('keeps no number, no single letter and nothing longer than a name', () => {
    expect(tellingWords([`x 28.2.0 2026-11-21 v2 ${'long'.repeat(16)}`], 1)).toEqual(['v2']);
  });
});

describe('createSearch', () => {
  const page = (to: string, title: string, more: Partial<SearchPage> = {}): SearchPage => ({
    kind: 'concept',
    to,
    title,
    summary: '',
    names: [],
    asks: [],
    words: '',
    sections: [],
    ...more,
  });

  test('finds nothing for nothing, and breaks on no query', () => {
    const search = createSearch([page('a/', 'Layers'), page('b/', '层与联合挂载')]);
    expect(search('')).toEqual([]);
    expect(search('  --- ')).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => search(query).length <= 2));
  });

  test('leads to the section that says it, and says what the page was found by', () => {
    const sections = [{ id: 'why', title: 'Why it fails', words: '' }];
    const search = createSearch([page('a/', 'Errors', { sections, asks: [['odd remark', 'why']], names: ['oops'] })]);
    expect(search('why fails')[0]).toMatchObject({ section: { id: 'why' }, via: null });
    expect(search('odd remark')[0]).toMatchObject({ section: { id: 'why' }, via: 'odd remark' });
    expect(search('oops')[0]).toMatchObject({ section: null, via: 'oops' });
  });

  test('takes the last word for the beginning of one', () => {
    const words = ['compressed layers', 'compressed blobs', 'compressed tars'];
    const search = createSearch(words.map((text, i) => page(`${i}/`, `Page ${i}`, { words: text })));
    expect(search('compressed blo')[0]!.page.to).toBe('1/');
    expect(search('compressed ta')[0]!.page.to).toBe('2/');
  });

  test('prefers the page that is meant more often among pages of one name', () => {
    const search = createSearch([page('podman/', 'User', { weight: 0.5 }), page('docker/', 'User')]);
    expect(search('user').map((hit) => hit.page.to)).toEqual(['docker/', 'podman/']);
  });
});
