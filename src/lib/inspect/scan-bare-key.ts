import { matchAt } from './match-at.ts';
import type { ScanState } from './scan-state.ts';

const BARE_KEY = /[A-Za-z_$][\w$.-]{1,120}(?=\s{0,20}(?:[:：]|=>?)\s{0,20}(?:["'“[{\d-]|true|false|null|None|nil))/y;

/**
 * Reads a name without quotes, as JavaScript, YAML in one line and HCL have it, where a value follows. Its ends are
 * quotes in the mask; what is left of it between them does not matter, as names are read from the paste.
 */
export function scanBareKey(state: ScanState): boolean {
  const { at, sketch, text } = state;
  const name = matchAt(BARE_KEY, text, at);
  if (name === null) return false;
  const end = at + name.length;
  sketch.put(at, '"');
  sketch.put(end - 1, '"');
  sketch.note('foreign-notation', at, end);
  const frame = state.frames.at(-1)!;
  frame.keyStart = at;
  frame.tokenEnd = state.at = end;
  frame.expect = 'colon';
  state.strings++;
  return true;
}
