import { decodeString } from './decode-string.ts';
import { isPlainString } from './is-plain-string.ts';
import type { DocNode } from './types.ts';

/**
 * What stands in the paste where its mask has a scalar of this value: another notation of the same, or dots for one
 * that was left out; null where the value is right as it is.
 */
export function originalScalar(
  text: string,
  start: number,
  length: number,
  value: unknown,
): Pick<DocNode, 'kind' | 'value'> | null {
  if (typeof value === 'string') {
    if (isPlainString(text, start, length)) return null;
    return { kind: 'string', value: decodeString(text.slice(start, start + length)) };
  }
  if (typeof value !== 'number') return null;
  const first = text[start]!;
  if (first === '-' ? /\d/.test(text[start + 1] ?? '') : /\d/.test(first)) return null;
  if (/nil|NaN|Infinity/.test(text.slice(start, start + 9))) return { kind: 'null', value: null };
  return { kind: 'elided', value: null };
}
