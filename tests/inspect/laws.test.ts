import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { parseDocument, readPaste, recognise, type DocNode } from '../../src/lib/inspect/index.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';
import { anyPaste, mutationsOf } from '../support/any-paste.ts';
import { assertMasked } from '../support/verbs.ts';

const RUNS = 10_000;
const index = siteIndex();
const outputs = engineOutputs().map(({ text }) => text);

const mutated = mutationsOf(outputs);

function walk(node: DocNode, visit: (node: DocNode) => void): void {
  visit(node);
  for (const child of node.children) walk(child, visit);
}

function pathsOf(roots: readonly DocNode[]): Set<string> {
  const paths = new Set<string>();
  const collect = (node: DocNode, path: string) => {
    paths.add(path);
    node.children.forEach((child, i) => collect(child, `${path}/${child.key ?? i}`));
  };
  roots.forEach((root, i) => collect(root, String(i)));
  return paths;
}

// What holds of any string: the whole line answers, and nothing it says lies outside the paste.
function assertAnswers(text: string): void {
  assertMasked(text);
  const explanation = explainPaste(text, index);
  for (const { start, end } of explanation.notices) {
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
  }
  for (const image of explanation.images) {
    for (const { node } of image.annotations)
      expect(0 <= node.start && node.start <= node.end && node.end <= text.length).toBe(true);
    expect(Array.isArray(image.absent)).toBe(true);
  }
}

describe(`laws over ${RUNS} inputs each`, () => {
  test('the line answers any string, keeps its length and points inside it', () => {
    fc.assert(fc.property(anyPaste, assertAnswers), { numRuns: RUNS });
  });

  test('the line answers any mutation of a real output, keeps its length and points inside it', () => {
    fc.assert(fc.property(mutated, assertAnswers), { numRuns: RUNS });
  });

  test('every value of a whole document has a slice that parses to that value', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom(0, 2, 4),
        fc.constantFrom('', '$ docker inspect x\n'),
        (value, indent, prompt) => {
          fc.pre(typeof value === 'object' && value !== null);
          const text = prompt + JSON.stringify(value, null, indent);
          const { roots } = parseDocument(readPaste(text));
          for (const root of roots) {
            walk(root, (node) => {
              const parsed: unknown = JSON.parse(text.slice(node.start, node.end));
              if (node.children.length === 0 && node.kind !== 'object' && node.kind !== 'array')
                expect(node.value).toEqual(parsed);
              if (node.key !== null) expect(JSON.parse(text.slice(node.keyStart, node.keyEnd))).toBe(node.key);
            });
          }
          // A prompt in front of an empty list or a list of bare numbers may pass for a job number.
          if (prompt === '') expect(JSON.parse(text.slice(roots[0]!.start, roots[0]!.end))).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('the beginning of a document has a subset of its paths', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outputs), fc.nat(), (text, seed) => {
        const whole = pathsOf(parseDocument(readPaste(text)).roots);
        const beginning = text.slice(0, seed % text.length);
        for (const path of pathsOf(parseDocument(readPaste(beginning)).roots)) expect(whole).toContain(path);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a cut is always noticed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outputs), fc.nat(), (text, seed) => {
        const beginning = text.trimEnd().slice(0, 2 + (seed % (text.trimEnd().length - 3)));
        const { notices, roots } = parseDocument(readPaste(beginning));
        fc.pre(roots.length > 0);
        expect(notices.map(({ code }) => code)).toContain('cut');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('inputs made to be slow or deep', () => {
  const hostile: [string, string][] = [
    ['a million opening brackets', '['.repeat(1_000_000)],
    ['a hundred thousand nested objects', '{"a":'.repeat(100_000)],
    ['a million quotes', '"'.repeat(1_000_000)],
    ['a million backslashes in a string', `["${'\\'.repeat(1_000_000)}`],
    ['half a million broken entities', `[${'&quot'.repeat(500_000)}`],
    ['a string of five million letters', `["${'x'.repeat(5_000_000)}"`],
    ['a hundred thousand short documents', '[{"a":1}]\n'.repeat(100_000)],
    ['a hundred thousand elisions', `[${'...,'.repeat(100_000)}`],
    ['two hundred thousand line breaks in one string', `["${'x\n'.repeat(200_000)}`],
    ['a hundred thousand apostrophes', `[${"' ".repeat(100_000)}`],
    ['comments that never close', `[${'/* '.repeat(100_000)}`],
    ['dots without end', `[{"a": "${'.'.repeat(1_000_000)}"`],
    ['numbers without end', `[${'9'.repeat(1_000_000)}`],
  ];
  test.each(hostile)(
    '%s are answered',
    (_what, text) => {
      const documents = parseDocument(readPaste(text));
      expect(documents.paste.masked.length).toBe(text.length);
      expect(recognise(documents).kind).toBeTypeOf('string');
    },
    20_000,
  );
});
