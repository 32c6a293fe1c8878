import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CLI_VERSIONS, formatImages, splitAnswers, type ImageAnswer } from '../../src/lib/format/index.ts';

const folder = fileURLToPath(new URL('../format-goldens', import.meta.url));
const rows = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8')) as readonly { readonly template: string }[];
const templates = [...new Set(rows.map(({ template }) => template))];
const documents = readdirSync(`${folder}/documents`).map(
  (file) => splitAnswers(readFileSync(`${folder}/documents/${file}`, 'utf8')) ?? [],
);

const LIMITS = { steps: 20_000, output: 100_000 };
const PIECES = [
  '{{',
  '}}',
  '{{- ',
  ' -}}',
  'end',
  'else',
  'if ',
  'range ',
  'with ',
  'define "x"',
  'template "x" .',
  '|',
  '(',
];
const WORDS = [
  ')',
  '.Os',
  '.Id',
  '$x',
  ' := ',
  '"',
  '`',
  "'",
  '/*',
  '*/',
  '0x',
  '1_0',
  'nil',
  ' ',
  '\n',
  'é',
  'printf "%9v"',
];

const piece = fc.oneof(fc.constantFrom(...PIECES, ...WORDS), fc.string({ unit: 'binary', maxLength: 4 }));
const made = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const mutated = fc
  .tuple(
    fc.constantFrom(...templates),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), piece)),
  )
  .map(([template, edits]) =>
    edits.reduce((text, [where, width, insert]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + insert + text.slice(at + width);
    }, template),
  );
const anyTemplate = fc.oneof(made, mutated, fc.string({ unit: 'binary' }));
const anyAnswers: fc.Arbitrary<readonly ImageAnswer[]> = fc.oneof(
  fc.constantFrom(...documents),
  fc.array(
    fc.oneof(fc.json({ maxDepth: 4 }), fc.string()).map((json) => ({ json })),
    { maxLength: 2 },
  ),
);
const anyCli = fc.constantFrom(...CLI_VERSIONS);

describe('formatImages', () => {
  test('gives a result for any template, answer and CLI, with every range inside the template', () => {
    fc.assert(
      fc.property(anyTemplate, anyAnswers, anyCli, (template, answers, cli) => {
        const result = formatImages(template, answers, cli, LIMITS);
        const failures = result.images.flatMap((image) => ('failure' in image ? [image.failure] : []));
        const firsts = result.images.flatMap((image) => ('firstFailure' in image ? [image.firstFailure] : []));
        for (const failure of [result.parseFailure, ...failures, ...firsts]) {
          if (!failure?.range) continue;
          const { start, end } = failure.range;
          expect(0 <= start && start <= end && end <= template.length).toBe(true);
        }
        expect(result.exit).toBe(result.parseFailure ? 64 : failures.length > 0 ? 1 : 0);
        expect(result.stderr === '').toBe(result.exit === 0);
      }),
      { numRuns: 3000 },
    );
  });

  test('gives the same result twice', () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(...documents), anyCli, (template, answers, cli) => {
        const once = formatImages(template, answers, cli, LIMITS);
        expect(formatImages(template, answers, cli, LIMITS)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['parentheses', '('.repeat(100_000)],
    ['blocks', '{{if .}}'.repeat(100_000)],
    ['else if', `{{if .}}${'{{else if .}}'.repeat(50_000)}{{end}}`],
    [
      'output',
      '{{define "x"}}{{range $i, $e := .}}aaaaaaaaaaaaaaaaaaaaaaaaa{{end}}{{template "x" .}}{{end}}{{template "x" .}}',
    ],
    ['counting', '{{range 9000000000000000000}}{{end}}'],
    ['padding', '{{printf "%1000000d%1000000d%1000000d" 1 1 1}}'],
    ['printing what is printed', `{{$x := "a"}}${'{{$x = print $x $x}}'.repeat(60)}{{$x}}`],
    ['spaces', '{{pad "x" 9000000000000000 1}}'],
  ])('stops at its limits: %s', (_, template) => {
    const text = template.startsWith('(') ? `{{${template}}}` : template;
    const started = performance.now();
    const { exit } = formatImages(text, [{ json: '{"a":1}' }], '28.2.2', { steps: 100_000, output: 100_000 });
    expect(exit).not.toBe(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('stops at its limits: a document nested without end', () => {
    const { images } = formatImages('{{.}}', [{ json: '['.repeat(100_000) }], '29.7.2');
    expect(images).toMatchObject([{ pass: 'refused', failure: { code: 'too-much' } }]);
  });
});
