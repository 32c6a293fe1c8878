import type { PresenceBadge } from './presence-of.ts';

/** The sign before what a store does with a field: full, half or empty. */
export const presenceSymbol: Readonly<Record<PresenceBadge['rule'], string>> = {
  always: '●',
  prints: '●',
  'when-set': '◐',
  zero: '◐',
  'on-request': '◐',
  never: '○',
};
