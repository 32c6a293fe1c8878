import { pathOf } from '../scope-at.ts';
import { namesIn } from '../names-in.ts';
import { replaced, wordsAtFault, type Fault, type Proposal, type RewriteStep } from './fault.ts';

/** Only where it is there: `with` around an action, `and` or `index` in a condition, `range` over a list. */
export function rewriteGuard(fault: Fault): Proposal[] {
  const { template, actions, at, scope, answers, cli } = fault;
  const action = actions[at];
  if (!action) return [];
  const proposals: Proposal[] = [];
  const first = action.words[0]?.text ?? '';
  const isCondition = /^(?:if|with|range|else)$/.test(first);
  const inner = template.slice(action.innerStart, action.innerEnd);
  const dots = action.words.filter(({ kind, text }) => kind === 'word' && text.startsWith('.'));

  for (const word of wordsAtFault(fault)) {
    if (word.kind !== 'word' || !/^\$?\.[\p{L}_]/u.test(word.text) || !pathOf(word.text, scope)) continue;
    const names = word.text.replace(/^\$?\./, '').split('.');
    const root = word.text.startsWith('$') ? '$' : '';
    const upTo = (count: number) => `${root}.${names.slice(0, count).join('.')}`;
    const quoted = JSON.stringify(names.at(-1));
    const parent = names.length > 1 ? upTo(names.length - 1) : root || '.';
    if (isCondition) {
      if (names.length > 1) propose('guard', word.start, word.end, guardedCondition(names, upTo));
      propose('guard', word.start, word.end, `(index ${parent} ${quoted})`);
      continue;
    }
    if (dots.length > 1 && !root) {
      propose('guard', word.start, word.end, `(index ${parent} ${quoted})`);
      continue;
    }
    const around = (guard: string, by: string, open = 'with', body = '{{') =>
      `{{${open} ${guard}}}${body}${inner.slice(0, word.start - action.innerStart)}${by}${inner.slice(word.end - action.innerStart)}}}{{end}}`;
    for (let count = names.length - 1; count > 0; count--) {
      const path = pathOf(upTo(count), scope);
      const isList =
        path && namesIn(answers, path.slice(0, -1), cli).some((n) => n.name === path.at(-1) && n.json.startsWith('['));
      const rest = `.${names.slice(count).join('.')}`;
      if (isList && action.words.length === 1) whole('range', `{{range ${upTo(count)}}}{{println ${rest}}}{{end}}`);
      if (isList) whole('range', around(upTo(count), rest, 'range'));
      whole('guard', around(upTo(count), rest));
    }
    whole('guard', around(upTo(names.length), '.'));
    whole('guard', around(`index ${parent} ${quoted}`, '.'));
    whole(
      'guard',
      deepGuard(root, names, (by) => around('', by).replace(/^\{\{with \}\}|\{\{end\}\}$/g, '')),
    );
  }
  return proposals;

  function propose(step: RewriteStep, start: number, end: number, by: string): void {
    proposals.push({ step, template: replaced(template, start, end, by) });
  }
  function whole(step: RewriteStep, by: string): void {
    propose(step, action!.start, action!.end, by);
  }
}

function guardedCondition(names: readonly string[], upTo: (count: number) => string): string {
  return `(and ${names.map((_, i) => upTo(i + 1)).join(' ')})`;
}

function deepGuard(root: string, names: readonly string[], action: (by: string) => string): string {
  const opens = names.map((name, i) => `{{with index ${i === 0 ? root || '.' : '.'} ${JSON.stringify(name)}}}`);
  return opens.join('') + action('.') + '{{end}}'.repeat(names.length);
}
