import fc from 'fast-check';
import assert from 'node:assert/strict';
import { explainPaste, findingsOf, layerStack, ownHistory, pairHistory } from '../../src/lib/annotate/index.ts';
import {
  dockerfileHalf,
  exportHtml,
  exportMarkdown,
  redact,
  startCommand,
  summarise,
} from '../../src/lib/express/index.ts';
import { decodeShare, encodeShare } from '../../src/lib/express/share/index.ts';
import { formatImages, type CliVersion, type ImageAnswer } from '../../src/lib/format/index.ts';
import { messages } from '../../src/lib/i18n/messages.ts';
import { viewWords } from '../../src/lib/i18n/view-words.ts';
import { parseDocument, readPaste } from '../../src/lib/inspect/index.ts';
import { anyPaste, mutationsOf } from '../support/any-paste.ts';
import { anyAnswers, anyCli, anyTemplate, FORMAT_LIMITS } from '../support/any-template.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

/** Something that must hold of any input. */
export interface Target {
  readonly name: string;
  /** Share of the inputs, in parts of ten. */
  readonly weight: number;
  /** Tries so many inputs; says what was found wrong, with the smallest input and the seed that finds it again. */
  readonly check: (inputs: number, seed: number) => { readonly inputs: number; readonly fault: string | null };
}

const index = siteIndex();
const outputs = engineOutputs().map(({ text }) => text);
// Small outputs make fast inputs; what is particular of the large ones is in the small ones too, or in the property tests.
const small = outputs.filter(({ length }) => length < 6_000);
const mutated = mutationsOf(small);

/** What is fuzzed: every door a stranger's text comes in by. */
export const targets: readonly Target[] = [
  target('explain any string', 4, anyPaste, answers),
  target('explain a mutated output', 2, mutated, answers),
  target('every view of a mutated output', 1, mutated, views),
  target('a template over an answer', 2, fc.tuple(anyTemplate, anyAnswers, anyCli), formats),
  target('the fragment of a share link', 1, fc.oneof(fragmentLike(), mutatedLinks()), opens),
];

function target<T>(name: string, weight: number, arbitrary: fc.Arbitrary<T>, law: (input: T) => void): Target {
  const property = fc.property(arbitrary, law);
  const check: Target['check'] = (inputs, seed) => {
    const found = fc.check(property, { numRuns: inputs, seed });
    if (!found.failed) return { inputs: found.numRuns, fault: null };
    return { inputs: found.numRuns, fault: `${fc.defaultReportMessage(found)}\n${String(found.errorInstance)}` };
  };
  return { name, weight, check };
}

function answers(text: string): void {
  const paste = readPaste(text);
  assert.equal(paste.masked.length, text.length);
  const { notices, images } = explainPaste(text, index);
  for (const { start, end } of notices) assert(0 <= start && start <= end && end <= text.length);
  for (const { annotations } of images)
    for (const { node } of annotations) assert(0 <= node.start && node.start <= node.end && node.end <= text.length);
}

function views(text: string): void {
  const explanation = explainPaste(text, index);
  for (const image of explanation.images.slice(0, 2)) {
    const stack = layerStack(image);
    const { steps } = pairHistory(ownHistory(image), stack);
    assert(Array.isArray(steps));
    findingsOf(image);
    startCommand(image);
    dockerfileHalf(image);
    summarise(image, messages.zh);
  }
  const redaction = redact(parseDocument(readPaste(text)));
  const safe = {
    text: redaction.text,
    explanation: explainPaste(redaction.text, index),
    index,
    t: messages.en,
    words: viewWords.en.annotated,
    findings: viewWords.en.findings,
    locale: 'en' as const,
    fieldUrl: (slug: string) => `https://layerwise.example/en/fields/${slug}/`,
    findingUrl: (code: string) => `https://layerwise.example/en/findings/${code}/`,
  };
  assert(exportMarkdown(safe).length > 0);
  assert(!/<(script|img|svg|iframe)\b/i.test(exportHtml(safe)));
}

function formats([template, given, cli]: [string, readonly ImageAnswer[], CliVersion]): void {
  const { exit, stderr, parseFailure } = formatImages(template, given, cli, FORMAT_LIMITS);
  assert.equal(stderr === '', exit === 0);
  if (parseFailure) assert.equal(exit, 64);
}

function opens(fragment: string): void {
  const decoded = decodeShare(fragment);
  if (decoded.kind !== 'state') return;
  const { text, other, at, view } = decoded.state;
  // A paste may hold half a character and keeps it; an address cannot.
  const state = { text, other, at: at?.toWellFormed() ?? null, view: view?.toWellFormed() ?? null };
  assert.deepEqual(decodeShare(encodeShare(decoded.state)), { kind: 'state', state });
}

function fragmentLike(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    '#',
    'v=',
    '1',
    '2',
    '&',
    'z=',
    'z2=',
    'g=',
    'at=',
    'view=',
    '%',
    '%41',
    '=',
    'H4sI',
    'q1Y',
    '-',
    '_',
    '+',
    '\ud800',
    'Id',
  );
  return fc.string({ unit: piece, maxLength: 30 });
}

function mutatedLinks(): fc.Arbitrary<string> {
  const links = small
    .slice(0, 40)
    .map((text) => encodeShare({ text: text.slice(0, 2_000), other: null, at: 'Config.Env[0]', view: 'layers' }));
  return mutationsOf(links);
}
