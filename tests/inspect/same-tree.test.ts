import { expect, test } from 'vitest';
import { parseDocument, readPaste, type DocNode } from '../../src/lib/inspect/index.ts';
import { sameTree } from '../../src/lib/inspect/same-tree.ts';

const treeOf = (text: string): DocNode => parseDocument(readPaste(text)).roots[0]!;
const text = '{"a": [1, {"b": "c"}], "d": null}';

test('sameTree holds of two readings of one text', () => {
  expect(sameTree(treeOf(text), treeOf(text))).toBe(true);
});

test.each([
  ['another value', text.replace('"c"', '"x"')],
  ['another name', text.replace('"b"', '"x"')],
  ['another kind', text.replace('null', 'true')],
  ['another place', text.replace('[1, ', '[ 1,')],
  ['an element more', text.replace('1, {"b": "c"}', '1,1,{"b":"c"}')],
  ['something left out', text.replace('1, ', '..,')],
  ['a cut', text.slice(0, -1)],
])('sameTree tells a tree from one with %s', (_, other) => {
  expect(sameTree(treeOf(text), treeOf(other))).toBe(false);
});
