import { decodeString } from './decode-string.ts';
import type { DocNode, NodeKind, Paste } from './types.ts';
import { widestLines, wrappedLiteral, type WidestLines } from './wrapped-literal.ts';

interface PastedScalar {
  readonly kind: NodeKind;
  readonly value: DocNode['value'];
  readonly end?: number;
}

/** What a string or a name of the paste says, where the mask says `value`. */
export function pastedText(paste: Paste, start: number, length: number, value: string): string {
  return isPlain(paste.text, start, length) ? spaced(paste, value) : decode(paste, start, length);
}

function decode(paste: Paste, start: number, length: number): string {
  return spaced(paste, decodeString(paste.text.slice(start, start + length)));
}

const hardSpaced = new WeakMap<Paste, boolean>();

// Where every space of a paste is a non-breaking one, a page or a chat made it so, those in the values too.
function spaced(paste: Paste, value: string): string {
  if (!value.includes('\u00a0')) return value;
  const known = hardSpaced.get(paste) ?? !paste.text.includes(' ');
  hardSpaced.set(paste, known);
  return known ? value.replaceAll('\u00a0', ' ') : value;
}

function isPlain(text: string, start: number, length: number): boolean {
  return (
    text[start] === '"' &&
    text[start + length - 1] === '"' &&
    !/[\n\r\u001b\u009b]|\\[^"\\/bfnrtu]/.test(text.slice(start, start + length))
  );
}

const measured = new WeakMap<Paste, WidestLines>();

function widestOf(paste: Paste): WidestLines {
  const widest = measured.get(paste) ?? widestLines(paste.text);
  measured.set(paste, widest);
  return widest;
}

/**
 * What stands in the paste where the mask has a scalar: another notation of the same, a number a terminal broke, or
 * dots; null where both say the same. `end` is where it ends, if not with the mask.
 */
export function pastedScalar(paste: Paste, start: number, length: number, value: unknown): PastedScalar | null {
  const { text, masked } = paste;
  if (typeof value === 'string') {
    const decoded = isPlain(text, start, length) ? spaced(paste, value) : decode(paste, start, length);
    return decoded === value ? null : { kind: 'string', value: decoded };
  }
  if (typeof value !== 'number') return null;
  if (text.slice(start, start + length) === masked.slice(start, start + length)) return null;
  const wrapped = wrappedLiteral(text, start, () => widestOf(paste));
  if (wrapped && wrapped.literal !== null) {
    const joined = JSON.parse(wrapped.literal) as number | boolean | null;
    return { kind: kindOf(joined), value: joined, end: wrapped.end };
  }
  if (wrapped) return { kind: 'elided', value: null, end: wrapped.end };
  if (/nil|NaN|Infinity/.test(text.slice(start, start + 9))) return { kind: 'null', value: null };
  return { kind: 'elided', value: null };
}

/** Whether the mask closed this string where the paste does not. */
export function isCutString(text: string, start: number, length: number): boolean {
  return !/["“”„‟″＂'’;]/.test(text[start + length - 1] ?? '');
}

/** The kind of a scalar. */
export function kindOf(value: unknown): NodeKind {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}
