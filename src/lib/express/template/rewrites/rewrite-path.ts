import { KEYWORDS, FUNCTIONS } from '../functions.ts';
import { namesIn } from '../names-in.ts';
import { needsParens } from '../needs-parens.ts';
import type { ActionWord } from '../scan-actions.ts';
import { expressionOf } from './expression-of.ts';
import { replaced, wordsAtFault, type Fault, type Proposal } from './fault.ts';
import { resolveLoosely } from './resolve-loosely.ts';

const RESERVED = new Set([
  ...Object.keys(FUNCTIONS),
  ...KEYWORDS,
  'true',
  'false',
  'nil',
  'define',
  'template',
  'block',
]);

/** Paths as this paste has them: right spelling, right place, `index` for keys that need it. */
export function rewritePath(fault: Fault): Proposal[] {
  const { template, actions, at, scope, answers, cli } = fault;
  const words = actions[at]?.words ?? [];
  const touched = wordsAtFault(fault);
  const proposals: Proposal[] = [];
  for (const [i, word] of words.entries()) {
    if (word.kind !== 'word' || RESERVED.has(word.text)) continue;
    const { text, end } = withBrackets(words, i);
    if (!touched.some((one) => one.start >= word.start && one.start < end)) continue;
    const [, base = '', path = ''] = /^(\$\w*|)\.?(.*)$/su.exec(text) ?? [];
    const from = base === '' ? scope.dot : scope.variables.get(base);
    if (!from || path === '') continue;
    for (const { steps, changed } of resolveLoosely(path, from, (where) => namesIn(answers, where, cli))) {
      const expression = expressionOf(base, steps);
      const call = expression.startsWith('index ') && needsParens(words, i) ? `(${expression})` : expression;
      const proposal = replaced(template, word.start, end, call);
      if (proposal !== template) proposals.push({ step: changed ?? 'spelling', template: proposal });
    }
  }
  return proposals;
}

// `.Labels["a.b"]` is three words that touch.
function withBrackets(words: readonly ActionWord[], i: number): { text: string; end: number } {
  let { text, end } = words[i]!;
  for (const next of words.slice(i + 1)) {
    if (next.start !== end || (next.kind !== 'string' && next.kind !== 'word')) break;
    text += next.text;
    end = next.end;
  }
  return { text, end };
}
