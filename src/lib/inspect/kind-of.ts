import type { NodeKind } from './types.ts';

/** The kind of a scalar as JSON gives it. */
export function kindOf(value: unknown): NodeKind {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}
