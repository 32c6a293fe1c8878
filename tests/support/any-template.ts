import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLI_VERSIONS, splitAnswers, type ImageAnswer } from '../../src/lib/format/index.ts';

const folder = fileURLToPath(new URL('../format-goldens', import.meta.url));
const rows = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8')) as readonly { readonly template: string }[];
const templates = [...new Set(rows.map(({ template }) => template))];
/** The answers the golden cases were run on. */
export const goldenAnswers: readonly (readonly ImageAnswer[])[] = readdirSync(`${folder}/documents`).map(
  (file) => splitAnswers(readFileSync(`${folder}/documents/${file}`, 'utf8')) ?? [],
);

/** Low enough that a template made by chance ends soon. */
export const FORMAT_LIMITS = { steps: 20_000, output: 100_000 };
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
/** A real template with a few pieces replaced. */
export const mutatedTemplate = fc
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
/** Any string as a template. */
export const anyTemplate = fc.oneof(made, mutatedTemplate, fc.string({ unit: 'binary' }));
/** What an engine might answer, and what it would not. */
export const anyAnswers: fc.Arbitrary<readonly ImageAnswer[]> = fc.oneof(
  fc.constantFrom(...goldenAnswers),
  fc.array(
    fc.oneof(fc.json({ maxDepth: 4 }), fc.string()).map((json) => ({ json })),
    { maxLength: 2 },
  ),
);
/** One of the clients that are modelled. */
export const anyCli = fc.constantFrom(...CLI_VERSIONS);
