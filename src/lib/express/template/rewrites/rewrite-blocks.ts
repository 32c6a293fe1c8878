import type { FailureCode } from '../../../format/index.ts';
import type { Action } from '../scan-actions.ts';
import { replaced, type Fault, type Proposal, type Rewriter } from './fault.ts';

const FILL: Readonly<Record<string, string>> = { if: ' .Author', with: ' .Config', range: ' .RepoTags', '': 'json .' };

/** Blocks, variables and named templates that fit together. */
export function rewriteBlocks(fault: Fault): Proposal[] {
  return REWRITERS[fault.failure.code]?.(fault) ?? [];
}

/** Without the action at fault: the last resort. */
export function removeAction({ template, actions, at }: Fault): Proposal[] {
  const action = actions[at];
  return action ? [{ step: 'remove', template: replaced(template, action.start, action.end, '') }] : [];
}

function missingValue({ template, actions, at, start, end }: Fault): Proposal[] {
  const action = actions[at];
  if (!action) return [];
  const { words, innerEnd } = action;
  const proposals: Proposal[] = [];
  const nil = words.find(({ text, start: from }) => text === 'nil' && from >= start && from < end);
  const keyword = [...words].reverse().find(({ text }) => /^(?:if|with|range)$/.test(text))?.text ?? '';
  if (nil)
    proposals.push({ step: 'fill', template: replaced(template, nil.start, nil.end, (FILL[keyword] ?? '.').trim()) });
  const empty = template.indexOf('()', action.start);
  if (empty >= 0 && empty < action.end)
    proposals.push({ step: 'fill', template: replaced(template, empty, empty + 2, 'json .') });
  const from = Math.max(template.slice(0, innerEnd).trimEnd().length, action.innerStart);
  const fill = words[0]?.text === 'block' ? ' .' : FILL[keyword]!;
  proposals.push({ step: 'fill', template: replaced(template, from, innerEnd, fill) });
  return proposals;
}

function rangeToWith({ template, actions, at }: Fault): Proposal[] {
  const action = actions[at];
  const [range, ...rest] = action?.words ?? [];
  if (range?.text !== 'range') return [];
  const declare = rest.findIndex(({ kind }) => kind === 'declare');
  const value = template.slice(rest[declare + 1]?.start ?? range.end, action!.innerEnd).trim();
  const variable = rest.slice(0, Math.max(declare, 0)).findLast(({ text }) => text.startsWith('$'))?.text;
  const opened = variable ? `with ${variable} := ${value}` : `with ${value}`;
  return [{ step: 'guard', template: replaced(template, range.start, action!.innerEnd, opened) }];
}

function variables({ template, actions, at, scope, failure }: Fault): Proposal[] {
  const action = actions[at];
  if (!action) return [];
  const { words } = action;
  const proposals: Proposal[] = [];
  const declare = words.find(({ kind }) => kind === 'declare');
  if (failure.code === 'bad-declaration' && declare) {
    const names = words.filter(({ text, end }) => text.startsWith('$') && end <= declare.start);
    const room = words[0]?.text === 'range' ? 2 : 1;
    const kept = names
      .slice(-room)
      .map(({ text }) => text)
      .join(', ');
    proposals.push({ step: 'surplus', template: replaced(template, names[0]!.start, declare.start, `${kept} `) });
  }
  if (words[0]?.text === 'range' && !declare && words[1]?.text.startsWith('$') && words[2]) {
    proposals.push({ step: 'variable', template: replaced(template, words[1].end, words[1].end, ' :=') });
  }
  for (const { text, start, end } of words) {
    const [, name, rest] = /^(\$[\p{L}\p{Nd}_]+)(.*)$/u.exec(text) ?? [];
    if (!name || scope.variables.has(name)) continue;
    for (const known of [...scope.variables.keys()].filter((one) => one !== '$')) {
      proposals.push({ step: 'variable', template: replaced(template, start, end, known + rest) });
    }
    proposals.push({ step: 'variable', template: replaced(template, start, end, `.${text.slice(1)}`) });
    if (words[1]?.kind === 'declare' && words[1].text === '=') {
      proposals.unshift({ step: 'variable', template: replaced(template, words[1].start, words[1].end, ':=') });
    }
  }
  return proposals;
}

function knownTemplate({ template, actions, at }: Fault): Proposal[] {
  const name = actions[at]?.words[1];
  if (!name) return [];
  const known = actions.filter(({ words }) => words[0]?.text === 'define').map(({ words }) => words[1]?.text ?? '');
  return known.map((one) => ({ step: 'spelling', template: replaced(template, name.start, name.end, one) }));
}

function secondName({ template, actions }: Fault): Proposal[] {
  const names = actions
    .filter(({ words }) => /^(?:define|block)$/.test(words[0]?.text ?? ''))
    .map(({ words }) => words[1]);
  const second = names.find((name, i) => names.slice(0, i).some((before) => before?.text === name?.text));
  if (!second) return [];
  return [{ step: 'rename', template: replaced(template, second.start, second.end, `${second.text.slice(0, -1)}2"`) }];
}

// Go before 1.23 has no `else with`: it becomes a `with` inside the `else`, with an end of its own.
function elseWith({ template, actions, at }: Fault): Proposal[] {
  const action = actions[at];
  const [first, second] = action?.words ?? [];
  if (first?.text !== 'else' || second?.text !== 'with') return [];
  const end = closingOf(actions, at);
  if (!end) return [];
  const ended = replaced(template, end.start, end.start, '{{end}}');
  const by = `{{else}}{{${template.slice(second.start, action!.innerEnd).trim()}}}`;
  return [{ step: 'by-hand', template: replaced(ended, action!.start, action!.end, by) }];
}

function closingOf(actions: readonly Action[], from: number): Action | undefined {
  let depth = 1;
  return actions.slice(from + 1).find(({ words }) => {
    const first = words[0]?.text ?? '';
    if (/^(?:if|with|range|block|define)$/.test(first)) depth++;
    return first === 'end' && --depth === 0;
  });
}

const REWRITERS: Readonly<Partial<Record<FailureCode, Rewriter>>> = {
  'missing-value': missingValue,
  'bad-range': rangeToWith,
  'unknown-variable': variables,
  'bad-declaration': variables,
  'no-such-template': knownTemplate,
  'defined-twice': secondName,
  unexpected: elseWith,
};
