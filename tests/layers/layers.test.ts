import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, upperSize } from '../../src/lib/layers/copy-up.ts';
import { mergeLayers, type LayerMarks } from '../../src/lib/layers/merge-layers.ts';
import { sharedPrefix } from '../../src/lib/layers/shared-prefix.ts';

describe('mergeLayers', () => {
  test.each<[string, string, LayerMarks[], ReturnType<typeof mergeLayers>]>([
    [
      'shows the uppermost file of a name',
      'etc/conf',
      [{ 'etc/conf': 'adds' }, { 'etc/conf': 'adds' }],
      { is: 'seen', layer: 1 },
    ],
    [
      'hides what a whiteout names',
      'etc/conf',
      [{ 'etc/conf': 'adds' }, { 'etc/conf': 'whiteout' }],
      { is: 'hidden', layer: 1 },
    ],
    [
      'shows a file added again above its whiteout',
      'a',
      [{ a: 'adds' }, { a: 'whiteout' }, { a: 'adds' }],
      { is: 'seen', layer: 2 },
    ],
    [
      'hides what lies in an opaque directory',
      'cache/old',
      [{ 'cache/old': 'adds' }, { 'cache/': 'opaque' }],
      { is: 'hidden', layer: 1 },
    ],
    [
      'shows what the layer of the opaque directory adds itself',
      'cache/new',
      [{}, { 'cache/': 'opaque', 'cache/new': 'adds' }],
      { is: 'seen', layer: 1 },
    ],
    [
      'hides what lies in a directory with a whiteout',
      'cache/old',
      [{ 'cache/old': 'adds' }, { 'cache/': 'whiteout' }],
      { is: 'hidden', layer: 1 },
    ],
    ['a whiteout of nothing hides nothing', 'a', [{}, { a: 'whiteout' }], { is: 'absent' }],
    [
      'an opaque directory is itself seen',
      'cache/',
      [{ 'cache/': 'adds' }, { 'cache/': 'opaque' }],
      { is: 'seen', layer: 1 },
    ],
  ])('%s', (_name, path, layers, seen) => {
    expect(mergeLayers(path, layers)).toEqual(seen);
  });

  test('a layer that says nothing changes nothing', () => {
    const mark = fc.constantFrom('adds', 'whiteout', 'opaque' as const);
    const layer = fc.dictionary(fc.constantFrom('a', 'd/', 'd/b'), mark) as fc.Arbitrary<LayerMarks>;
    fc.assert(
      fc.property(fc.array(layer), fc.constantFrom('a', 'd/', 'd/b'), (layers, path) => {
        expect(mergeLayers(path, [...layers, {}])).toEqual(mergeLayers(path, layers));
      }),
    );
  });
});

describe('sharedPrefix', () => {
  test('ends at the first difference, even where equal layers follow', () => {
    expect(sharedPrefix(['a', 'b', 'c'], ['a', 'b', 'd'])).toBe(2);
    expect(sharedPrefix(['a', 'b', 'c'], ['a', 'x', 'c'])).toBe(1);
    expect(sharedPrefix(['a'], ['a', 'b'])).toBe(1);
    expect(sharedPrefix([], ['a'])).toBe(0);
  });

  test('is the same from both sides', () => {
    const image = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(fc.property(image, image, (a, b) => void expect(sharedPrefix(a, b)).toBe(sharedPrefix(b, a))));
  });
});

describe('applyChange', () => {
  const lower = [
    { name: 'data.db', size: 10_000_000 },
    { name: 'app.conf', size: 900 },
  ];

  test('copies the whole file for a change of mode, and only once', () => {
    const once = applyChange(lower, {}, { do: 'chmod', name: 'data.db' });
    expect(upperSize(once)).toBe(10_000_000);
    expect(once).toEqual({ 'data.db': { is: 'copy', size: 10_000_000, changed: 'mode' } });
    expect(upperSize(applyChange(lower, once, { do: 'edit', name: 'data.db' }))).toBe(10_000_000);
  });

  test('leaves a whiteout for a file of the image, and nothing for a file of its own', () => {
    expect(applyChange(lower, {}, { do: 'delete', name: 'data.db' })).toEqual({ 'data.db': { is: 'whiteout' } });
    const made = applyChange(lower, {}, { do: 'create', name: 'note', size: 5 });
    expect(applyChange(lower, made, { do: 'delete', name: 'note' })).toEqual({});
  });

  test('does not bring a deleted file back by editing it', () => {
    const gone = applyChange(lower, {}, { do: 'delete', name: 'app.conf' });
    expect(applyChange(lower, gone, { do: 'edit', name: 'app.conf' })).toEqual(gone);
  });
});
