import { replaced, type Fault, type Proposal } from './fault.ts';

const SIGNS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/^(.+?)\s*\|\|\s*(.+)$/s, 'or'],
  [/^(.+?)\s*&&?\s*(.+)$/s, 'and'],
  [/^(.+?)\s*===?\s*(.+)$/s, 'eq'],
  [/^(.+?)\s*!==?\s*(.+)$/s, 'ne'],
  [/^(.+?)\s*<=\s*(.+)$/s, 'le'],
  [/^(.+?)\s*>=\s*(.+)$/s, 'ge'],
  [/^(.+?)\s*<\s*(.+)$/s, 'lt'],
  [/^(.+?)\s*>\s*(.+)$/s, 'gt'],
];

/** Functions for signs of other languages: `eq A B` for `A == B`. */
export function rewriteOperators({ template, actions, at }: Fault): Proposal[] {
  const action = actions[at];
  if (!action) return [];
  const keyword = /^\s*(?:(?:else\s+)?if\s+|with\s+)?/.exec(template.slice(action.innerStart, action.innerEnd))![0];
  const start = action.innerStart + keyword.length;
  const expression = template.slice(start, action.innerEnd).trim();
  const by = functional(expression);
  if (by === expression) return [];
  return [{ step: 'operator', template: replaced(template, start, action.innerEnd, by.replace(/^\((.*)\)$/s, '$1')) }];
}

function functional(expression: string): string {
  const bare = outsideStrings(expression);
  for (const [sign, name] of SIGNS) {
    const found = sign.exec(bare);
    if (!found) continue;
    const left = expression.slice(0, found[1]!.length).trim();
    const right = expression.slice(expression.length - found[2]!.length).trim();
    return `(${name} ${functional(left)} ${functional(right)})`;
  }
  const negated = /^!\s*(.+)$/s.exec(expression);
  return negated ? `(not ${functional(negated[1]!)})` : expression;
}

// The same length, with what stands in quotes blanked.
function outsideStrings(expression: string): string {
  return expression.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*'/g, (text) => 'x'.repeat(text.length));
}
