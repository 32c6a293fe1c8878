import type { ActionWord } from './scan-actions.ts';

/** Whether a call has to stand in parentheses where this word is: it is an argument of another. */
export function needsParens(words: readonly ActionWord[], i: number): boolean {
  const before = words[i - 1];
  if (!before || /^(?:open|pipe|declare)$/.test(before.kind)) return false;
  return !(i <= 2 && /^(?:if|with|range|else)$/.test(before.text));
}
