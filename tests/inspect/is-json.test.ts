import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakBlanks } from '../../src/lib/inspect/break-blanks.ts';
import { isJson } from '../../src/lib/inspect/is-json.ts';
import { parseDocument, readPaste } from '../../src/lib/inspect/index.ts';

function parses(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

const json = fc.json({ maxDepth: 6 });
// A text with a stretch left out, doubled or replaced is seldom JSON any more.
const almost = fc
  .tuple(
    json,
    fc.nat(),
    fc.nat(8),
    fc.constantFrom('', ',', ':', '"', '\\', '[', '}', '0', '-', '1e', ' ', '\n', '\u0001', 'nul'),
  )
  .map(([text, at, length, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  });

test('isJson says of any object or array what JSON.parse says, and of nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(json, almost, fc.string()), (text) => {
      expect(isJson(text), text).toBe(parses(text));
    }),
    { numRuns: 3000 },
  );
  for (const text of ['[01]', '[1.]', '["\\u12"]', '["\t"]', '{"a":1,}', '[1,]', '{"a" 1}', '{,}', '[]]', '', '[', '1'])
    expect(isJson(text), text).toBe(false);
});

test('isJson calls what nests deeper than a thousand no JSON', () => {
  expect(isJson('['.repeat(1000) + ']'.repeat(1000))).toBe(true);
  expect(isJson('['.repeat(1001) + ']'.repeat(1001))).toBe(false);
});

test('breakBlanks changes spaces between values only, one in every 4096 of a stretch', () => {
  const wide = ' '.repeat(10_000);
  const text = `[${wide}"a\\"${wide}",${wide}1]`;
  const broken = breakBlanks(text);
  expect(broken).toHaveLength(text.length);
  expect(broken.split('\n').map(({ length }) => length)).toHaveLength(5);
  expect(JSON.parse(broken)).toEqual(JSON.parse(text));
  expect(broken.replaceAll('\n', ' ')).toBe(text);
});

test('readPaste leaves out what nests deeper than a thousand, closed or not, and reads on behind it', () => {
  const deep = `${'['.repeat(3000)}"]"${']'.repeat(3000)}`;
  const paste = readPaste(`$ x\n[{"a": ${deep}, "b": 1}]`);
  expect(paste.notices.map(({ code }) => code)).toEqual(['text-before', 'too-deep']);
  const [root] = parseDocument(paste).roots;
  expect(root!.children[0]!.children.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(readPaste('[{"a":'.repeat(5000)).notices.map(({ code }) => code)).toEqual(['too-deep', 'cut']);
});

test('parseDocument leaves out what is past three million values, and says of the lists that they are not whole', () => {
  const paste = readPaste(`[[${'1,'.repeat(3_000_000)}2], [3]]`);
  const { roots, notices } = parseDocument(paste);
  expect(notices).toEqual([{ code: 'too-many', start: 5_999_998, end: 5_999_999 }]);
  const [root] = roots;
  expect([root!.elided, root!.cut, root!.children.length]).toEqual([true, false, 1]);
  const [long] = root!.children;
  expect([long!.elided, long!.cut, long!.children.length]).toEqual([true, false, 2_999_998]);
});
