import { matchAt } from './match-at.ts';
import { finishValue, placeholder, top, type ScanState } from './scan-state.ts';
import { wrappedLiteral } from './wrapped-literal.ts';

const LITERAL = /(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+:-])/y;
const FOREIGN_LITERAL = /(?:True|False|None|<nil>|<null>|undefined|nil|NaN|-?Infinity)(?!\w)/y;
const FOREIGN: Record<string, string> = {
  True: 'true',
  False: 'false',
  None: 'null',
  undefined: 'null     ',
  '<nil>': 'null ',
  '<null>': 'null  ',
  nil: '0  ',
  NaN: '0  ',
};

/** Reads a number, true, false or null, also as other languages and tools write them. False where there is none. */
export function scanLiteral(state: ScanState): boolean {
  const { at, text } = state;
  const isInObject = top(state).closer !== ']';
  if (isInObject && (wrapped(state) || grouped(state))) return true;
  const literal = matchAt(LITERAL, text, at) ?? foreignLiteral(state);
  if (literal === null) return false;
  state.at += literal.length;
  finishValue(state);
  return true;
}

// In an object nothing but the rest of a broken literal begins a line with a digit.
function wrapped(state: ScanState): boolean {
  const { at, sketch, text } = state;
  const found = wrappedLiteral(text, at, () => sketch.widest());
  if (!found) return false;
  sketch.note(found.literal === null ? 'wrapped' : 'line-break', at, found.end);
  sketch.blank(at, found.end);
  state.at = found.end;
  placeholder(state, at);
  return true;
}

// 2,063,437 or 2 063 437 or 2.06 MB: JSON has no such number, and its first digits are another one.
const GROUPED =
  /-?\d+(?:[,.'’_ \t\u00a0\u202f]{1,3}\d+)*(?:[ \t\u00a0]?(?:[kKMGTP]i?[bB]|[mnuµ]?s|min|h)\b)?(?=\s{0,20}(?:[,}\]]|$))/y;

function grouped(state: ScanState): boolean {
  const { at, sketch, text } = state;
  const number = matchAt(GROUPED, text, at);
  if (number === null || matchAt(LITERAL, text, at) === number) return false;
  sketch.blank(at, at + number.length);
  sketch.note('unread', at, at + number.length);
  state.at += number.length;
  placeholder(state, at);
  return true;
}

function foreignLiteral(state: ScanState): string | null {
  const literal = matchAt(FOREIGN_LITERAL, state.text, state.at);
  if (literal === null) return null;
  state.sketch.put(state.at, FOREIGN[literal] ?? '0'.padEnd(literal.length));
  state.sketch.note('foreign-notation', state.at, state.at + literal.length);
  return literal;
}
