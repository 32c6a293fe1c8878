import type { Sketch } from './sketch.ts';

/** What a bracket waits for. */
type Expect = 'key' | 'colon' | 'value' | 'comma';

/** A bracket that is open. */
export interface Frame {
  /** `}` or `]`; empty for the braces a fragment does not have. */
  readonly closer: '}' | ']' | '';
  expect: Expect;
  /** Where the last key of an object begins, to drop it if no value follows. */
  keyStart: number;
  /** Where the last token ended, to find room for punctuation that is not there. */
  tokenEnd: number;
}

/** Everything the steps of a scan share. */
export interface ScanState {
  readonly sketch: Sketch;
  /** The paste with line prefixes and terminal codes already blanked. */
  readonly text: string;
  /** The offset about to be read. */
  at: number;
  readonly frames: Frame[];
  strings: number;
}

/** The innermost bracket that is open. */
export function top(state: ScanState): Frame {
  return state.frames[state.frames.length - 1]!;
}

/** A bracket as it opens. */
export function frame(closer: Frame['closer'], at: number): Frame {
  return { closer, expect: closer === ']' ? 'value' : 'key', keyStart: -1, tokenEnd: at };
}

/**
 * Keeps the place of what stands where a value is due and is none. Another digit than the paste has tells the place from a
 * number.
 */
export function placeholder(state: ScanState, start: number): void {
  state.sketch.put(start, state.text[start] === '0' ? '1' : '0');
  finishValue(state);
}

/** Notes that a value has ended. */
export function finishValue(state: ScanState): void {
  const frame = state.frames.at(-1);
  if (!frame) return;
  frame.expect = 'comma';
  frame.tokenEnd = state.at;
}

/** Blanks the last key, which no value follows. */
export function dropKey(state: ScanState, end: number): void {
  const { keyStart } = top(state);
  if (keyStart < 0) return;
  state.sketch.blank(keyStart, end);
  state.sketch.note('skipped', keyStart, end);
}
