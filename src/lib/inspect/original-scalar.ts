import { kindOf } from './kind-of.ts';
import { pastedText } from './pasted-text.ts';
import type { DocNode, Paste } from './types.ts';
import { widestLines, wrappedLiteral, type WidestLines } from './wrapped-literal.ts';

/** What a paste itself has where its mask has a scalar; `end` where that reaches further than the scalar in the mask. */
export interface OriginalScalar extends Pick<DocNode, 'kind' | 'value'> {
  readonly end?: number;
}

const measured = new WeakMap<Paste, WidestLines>();

/**
 * What stands in the paste where its mask has a scalar of this value: another notation of the same, the rest of one that
 * a terminal broke, or dots for one that was left out; null where the value is right as it is.
 */
export function originalScalar(paste: Paste, start: number, length: number, value: unknown): OriginalScalar | null {
  const { text, masked } = paste;
  const original = text.slice(start, start + length);
  if (typeof value === 'string') {
    const said = pastedText(paste, start, length, value);
    return said === value ? null : { kind: 'string', value: said };
  }
  if (typeof value !== 'number' || original === masked.slice(start, start + length)) return null;
  const wrapped = wrappedLiteral(text, start, () => widestOf(paste));
  if (wrapped && wrapped.literal !== null) {
    const joined = JSON.parse(wrapped.literal) as number | boolean | null;
    return { kind: kindOf(joined), value: joined, end: wrapped.end };
  }
  if (wrapped) return { kind: 'elided', value: null, end: wrapped.end };
  if (/nil|NaN|Infinity/.test(text.slice(start, start + 9))) return { kind: 'null', value: null };
  return { kind: 'elided', value: null };
}

function widestOf(paste: Paste): WidestLines {
  const widest = measured.get(paste) ?? widestLines(paste.text);
  measured.set(paste, widest);
  return widest;
}
