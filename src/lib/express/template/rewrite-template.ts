import {
  formatImages,
  type CliVersion,
  type FailureCode,
  type FormatFailure,
  type FormatResult,
  type ImageAnswer,
} from '../../format/index.ts';
import type { Proposal, Rewriter, RewriteStep } from './rewrites/fault.ts';
import { removeAction, rewriteBlocks } from './rewrites/rewrite-blocks.ts';
import { rewriteCall } from './rewrites/rewrite-call.ts';
import { rewriteFunction } from './rewrites/rewrite-function.ts';
import { rewriteGuard } from './rewrites/rewrite-guard.ts';
import { rewriteOperators } from './rewrites/rewrite-operators.ts';
import { rewritePath } from './rewrites/rewrite-path.ts';
import { rewritePunctuation } from './rewrites/rewrite-punctuation.ts';
import { scanActions } from './scan-actions.ts';
import { scopeAt } from './scope-at.ts';
import { TEMPLATE_LIMITS } from './template-limits.ts';

/** A template that works on these answers, in place of one that does not. */
export interface Rewrite {
  readonly template: string;
  /** What was done, in order. */
  readonly steps: readonly RewriteStep[];
  readonly result: FormatResult;
}

const SYNTAX: readonly Rewriter[] = [rewritePunctuation, rewriteOperators, rewriteBlocks];
const REWRITERS: Readonly<Record<FailureCode, readonly Rewriter[]>> = {
  'bad-character': [rewritePath, rewritePunctuation, rewriteOperators],
  'bad-number': [rewritePath, rewritePunctuation],
  'bad-string': [rewritePunctuation],
  unclosed: [rewritePunctuation],
  unexpected: [rewriteOperators, rewritePath, ...SYNTAX, removeAction],
  'missing-value': [rewriteBlocks, removeAction],
  'unknown-function': [rewriteFunction, rewritePath, rewritePunctuation, rewriteOperators],
  'unknown-variable': [rewriteBlocks],
  'bad-declaration': [rewriteBlocks],
  'not-in-range': [removeAction],
  'defined-twice': [rewriteBlocks],
  'no-such-key': [rewritePath, rewriteGuard],
  'no-such-field': [rewritePath, rewriteGuard, shortened],
  'nil-value': [rewritePath, rewriteGuard, rewriteCall],
  'not-a-function': [rewriteCall],
  'argument-count': [rewriteCall],
  'argument-type': [rewriteCall, rewriteGuard],
  'out-of-range': [rewriteCall],
  'bad-operand': [rewritePath, rewriteCall, rewriteGuard],
  'bad-comparison': [rewriteCall],
  'bad-range': [rewriteBlocks],
  'no-such-template': [rewriteBlocks, removeAction],
  'endless-templates': [removeAction],
  'call-failed': [rewriteCall],
  'no-such-image': [],
  'answer-does-not-fit': [],
  'not-json': [],
  'too-much': [],
};

const MOST = 3;
const DEEPEST = 3;
const RUNS = 90;
const TRIED_ON = 6;
/** How much worse it is to print nothing than to need pass two. */
const BLANK = 2;

interface Candidate {
  readonly template: string;
  readonly steps: readonly RewriteStep[];
  readonly result: FormatResult;
}

/**
 * Templates that print something where this one fails, or that pass one prints where this one needs pass two. Each was
 * run over these very answers; none is given where none of those tried works.
 */
export function rewriteTemplate(template: string, answers: readonly ImageAnswer[], cli: CliVersion): Rewrite[] {
  const given = formatImages(template, answers, cli, TEMPLATE_LIMITS);
  const faulty = given.images.findIndex(({ pass }) => pass === 'failed' || pass === 'plain');
  if (answers.length === 0 || (!given.parseFailure && faulty < 0)) return [];
  // The first image that fails, and some that may not.
  const some = answers.filter((_, i) => i === faulty || i < TRIED_ON).slice(0, TRIED_ON + 1);
  const start = formatImages(template, some, cli, TEMPLATE_LIMITS);
  const wanted = rank(start);
  const seen = new Set([template]);
  const found: Candidate[] = [];
  let layer: Candidate[] = [{ template, steps: [], result: start }];
  let runs = RUNS;
  let best = Infinity;
  // One step more where what was found still needs pass two or prints nothing.
  for (let depth = 0; depth < DEEPEST && best > 0; depth++) {
    const next: Candidate[] = [];
    const toBeat = best;
    for (const candidate of layer) {
      for (const proposal of proposalsFor(candidate, some, cli)) {
        if (seen.has(proposal.template) || runs-- <= 0) continue;
        seen.add(proposal.template);
        const result = formatImages(proposal.template, some, cli, TEMPLATE_LIMITS);
        const tried = { template: proposal.template, steps: [...candidate.steps, proposal.step], result };
        const works = rank(result) < 2 && rank(result) < wanted && proposal.template.trim() !== '';
        if (works && quality(tried) < toBeat) {
          found.push(tried);
          best = Math.min(best, quality(tried));
        }
        next.push(tried);
      }
    }
    layer = next.filter(({ result }) => !isSame(result, start)).slice(0, 12);
  }
  const ranked = found.sort((a, b) => quality(a) - quality(b));
  return ranked
    .filter((candidate) => quality(candidate) < best + BLANK)
    .flatMap((candidate) => {
      const result = formatImages(candidate.template, answers, cli, TEMPLATE_LIMITS);
      return rank(result) < Math.min(2, rank(given)) ? [{ ...candidate, result }] : [];
    })
    .slice(0, MOST);
}

// 0: pass one prints every image; 1: some need pass two; 2: some fail; 3: it cannot be read.
function rank({ parseFailure, images }: FormatResult): 0 | 1 | 2 | 3 {
  if (parseFailure) return 3;
  if (images.some(({ pass }) => pass === 'failed')) return 2;
  return images.some(({ pass }) => pass === 'plain') ? 1 : 0;
}

// Lower is better; what is equally good stays in the order of the rewriters, and what is a class worse is not offered.
function quality({ result, steps }: Candidate): number {
  const says = result.stdout.trim() !== '' && !result.stdout.includes('<no value>');
  const drastic = steps.includes('remove') ? 3 * BLANK : steps.includes('shorten') ? 2 * BLANK : 0;
  return rank(result) + (says ? 0 : BLANK) + drastic;
}

function isSame(a: FormatResult, b: FormatResult): boolean {
  return a.stderr === b.stderr && a.stdout === b.stdout;
}

function proposalsFor({ template, result }: Candidate, answers: readonly ImageAnswer[], cli: CliVersion): Proposal[] {
  const actions = scanActions(template);
  return failuresOf(result).flatMap((failure) => {
    const { start, end } = failure.range ?? { start: 0, end: 0 };
    const inside = actions.findLastIndex((action) => action.start <= start && start < action.end);
    const at = inside >= 0 ? inside : actions.findLastIndex((action) => action.start <= start);
    const fault = {
      template,
      failure,
      start,
      end,
      actions,
      at,
      scope: scopeAt(actions, Math.max(at, 0)),
      answers,
      cli,
    };
    return REWRITERS[failure.code].flatMap((rewriter) => rewriter(fault)).filter((one) => one.template !== template);
  });
}

// What pass one could not do comes first: mended, pass two is not needed.
function failuresOf({ parseFailure, images }: FormatResult): FormatFailure[] {
  if (parseFailure) return [parseFailure];
  const failed = images.find(({ pass }) => pass === 'failed') ?? images.find(({ pass }) => pass === 'plain');
  if (failed?.pass === 'failed') return [failed.firstFailure, failed.failure];
  return failed?.pass === 'plain' ? [failed.firstFailure] : [];
}

function shortened({ template, start, end }: Parameters<Rewriter>[0]): Proposal[] {
  const path = template.slice(start, end);
  const cut = path.lastIndexOf('.');
  if (cut <= 0) return [];
  return [{ step: 'shorten', template: template.slice(0, start + cut) + template.slice(end) }];
}
