import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, readPaste, type DocNode } from '../../src/lib/inspect/index.ts';
import { engineOutputs } from '../support/engines.ts';
import { assertMasked, assertReads, noticesOf } from '../support/verbs.ts';

const outputs = engineOutputs().map(({ text }) => text);

/** A text as copied out of a terminal that breaks its lines at a width. */
function wrap(text: string, width: number, newline = '\n'): string {
  const broken = text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
  return broken.join(newline);
}

/** Every value by its path; `elided` for what was not read. Where a terminal broke a run of blanks, the break may stay. */
function valuesOf(text: string): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const walk = (node: DocNode, path: string) => {
    if (node.children.length === 0 && !node.cut)
      found.set(path, node.kind === 'string' ? String(node.value).replace(/[\r\n]/g, '') : (node.value ?? node.kind));
    node.children.forEach((child, i) => walk(child, `${path}/${child.key ?? i}`));
  };
  parseDocument(readPaste(text)).roots.forEach((root, i) => walk(root, String(i)));
  return found;
}

describe('wrappedLiteral', () => {
  test('puts together what a terminal broke, at any width and with any line end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...outputs),
        fc.integer({ min: 24, max: 140 }),
        fc.constantFrom('\n', '\r\n'),
        (text, width, newline) => {
          const wrapped = wrap(text, width, newline);
          assertMasked(wrapped);
          const whole = valuesOf(text);
          for (const [path, value] of valuesOf(wrapped)) {
            // A key may be broken, and is then another one, but no value of a known key is a wrong one.
            if (value !== 'elided' && whole.has(path)) expect(value, `${path} in ${wrapped}`).toEqual(whole.get(path));
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test.each<[string, string, unknown]>([
    ['a number', '{"Layer": "a",\n "Size": 12345\n678,\n"Os": "arm"}', { Layer: 'a', Size: 12345678, Os: 'arm' }],
    ['a number with a line end of Windows', '{"Size": 12345\r\n678}', { Size: 12345678 }],
    ['a word', '{"Tty": fa\nlse, "Env": nul\nl}', { Tty: false, Env: null }],
    ['a number over three lines', '{"Id": 1\n23456789\n0}', { Id: 1234567890 }],
    ['a sign', '{"Size": -\n5}', { Size: -5 }],
  ])('puts together %s', (_what, text, document) => assertReads(text, document));

  test.each<[string, string, string]>([
    ['a line shorter than others', '{"Architecture": "amd64",\n"Size": 5\n678}', 'wrapped'],
    ['something that indents what follows', '{"Architecture": "amd64",\n  "Size": 5\n    678 }', 'wrapped'],
  ])('reads no number where the break may be that of %s', (_what, text, code) => {
    assertReads(text, { Architecture: 'amd64', Size: '(left out)' });
    expect(noticesOf(text).map((notice) => notice.code)).toContain(code);
  });

  test('leaves a number alone that ends its line', () => {
    assertReads('{"Size": 5\n}', { Size: 5 });
    assertReads('{"Size": 5\n,"Os": "linux"}', { Size: 5, Os: 'linux' });
    // Line numbers that were copied as lines of their own.
    assertReads('{"Architecture": "amd64",\n2\n"Size": 5\n3\n}', { Architecture: 'amd64', Size: 5 });
  });
});
