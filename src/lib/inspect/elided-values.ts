import type { Range } from './types.ts';

const SHORTENED = /(?:sha256:[0-9a-f]{0,63}|\b[0-9a-f]{6,63}|\/)(?:\.{2,}|…)/g;

/**
 * Where a text has a digest or a path with dots in it, which someone shortened by hand: nothing computed from it would be
 * true. `most` of them, in order.
 */
export function elidedValues(text: string, most: number): Range[] {
  if (!text.includes('…') && !text.includes('..')) return [];
  const found: Range[] = [];
  for (const { 0: value, index } of text.matchAll(SHORTENED)) {
    // "/.." is a path, "/..." is not.
    if (value === '/..') continue;
    if (found.length >= most) break;
    found.push({ start: index, end: index + value.length });
  }
  return found;
}
