import { matchAt } from './match-at.ts';
import { scanBareKey } from './scan-bare-key.ts';
import { scanString } from './scan-string.ts';
import type { Sketch } from './sketch.ts';
import { skipDeep } from './skip-deep.ts';
import { skipForeign } from './skip-foreign.ts';
import type { Region } from './types.ts';
import { wrappedLiteral } from './wrapped-literal.ts';

/** A region as it was scanned; `strings` counts its keys and string values. */
export interface Scan extends Region {
  readonly strings: number;
}

/** What the innermost bracket waits for. */
type Expect = 'key' | 'colon' | 'value' | 'comma';

interface Frame {
  /** `}` or `]`; empty for the braces a fragment does not have. */
  readonly closer: '}' | ']' | '';
  expect: Expect;
  /** Where the last key of an object begins, to drop it if no value follows. */
  keyStart: number;
  /** Where the last token ended, to find room for punctuation that is not there. */
  tokenEnd: number;
}

// Far past what is shown, and what a parser that calls itself can follow.
const DEEPEST = 1000;
// UTF-16 units between two pauses.
const SLICE = 65_536;

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

/**
 * Reads one document from its opening bracket to its end, masking what is not JSON on the way.
 * It stops where the brackets balance, where another document plainly begins, or at the end. In slices.
 *
 *   $ docker inspect x ⏎ [ { "Id": "sha256:…", ...   ← a digest cut short, an elision
 *                        ^ start                  ^ no closing bracket: the document is cut
 */
export function* scanRegion(sketch: Sketch, text: string, start: number, fragment: boolean): Generator<void, Scan> {
  const state: ScanState = { sketch, text, at: start, frames: [], strings: 0 };
  if (fragment) {
    state.frames.push(frame('', start));
    sketch.note('fragment', start, start);
  }
  let pause = start + SLICE;
  while (state.at < state.text.length) {
    if (!step(state)) break;
    if (state.frames.length === 0) return { start, end: state.at, fragment, strings: state.strings };
    if (state.at < pause) continue;
    pause = state.at + SLICE;
    yield;
  }
  const end = lastVisible(state.text, start, state.at);
  if (state.frames.some(({ closer }) => closer !== '')) sketch.note('cut', end, state.at);
  return { start, end: state.at, fragment, strings: state.strings };
}

// Reads one token. False where another document begins.
function step(state: ScanState): boolean {
  const char = state.text[state.at]!;
  if (char === ' ' || char === '\n' || char === '\r' || char === '\t') {
    state.at++;
    return true;
  }
  switch (char) {
    case '{':
    case '[':
      return open(state, char);
    case '}':
    case ']':
      close(state, char);
      return true;
    case ',':
    case '，':
      comma(state);
      return true;
    case ':':
    case '：':
      colon(state);
      return true;
    default:
      if (!word(state)) skipForeign(state, top(state).expect === 'value', placeholder);
      return true;
  }
}

function top(state: ScanState): Frame {
  return state.frames[state.frames.length - 1]!;
}

function frame(closer: Frame['closer'], at: number): Frame {
  return { closer, expect: closer === ']' ? 'value' : 'key', keyStart: -1, tokenEnd: at };
}

function open(state: ScanState, char: '{' | '['): boolean {
  const { at, sketch } = state;
  const parent = state.frames.at(-1);
  if (parent) {
    if (parent.expect !== 'value' && beginsDocument(state)) return false;
    if (parent.expect === 'colon') insert(state, parent.tokenEnd, at, ':');
    if (parent.expect === 'comma' && parent.closer === ']') sketch.note('missing-comma', at, at + 1);
    if (char === '[' && parent.expect !== 'value' && skipElidedList(state)) return true;
    if (parent.expect === 'key' || (parent.expect === 'comma' && parent.closer !== ']')) {
      // A bracket where a name should be: what it holds is read as if the bracket were not there.
      sketch.blank(at, at + 1);
      sketch.note('skipped', at, at + 1);
      state.at++;
      return true;
    }
  }
  if (state.frames.length >= DEEPEST) {
    skipDeep(state);
    placeholder(state, at);
    return true;
  }
  state.frames.push(frame(char === '{' ? '}' : ']', at + 1));
  state.at++;
  return true;
}

// "[" alone at the beginning of a line, with an object or nothing behind it, where no value is due:
// the previous document was cut and this is the next one.
function beginsDocument(state: ScanState): boolean {
  const before = state.text[state.at - 1];
  return (
    (before === '\n' || before === '\r') &&
    /^\[\s*(?:\{\s*["}]|\]\s*$)/.test(state.text.slice(state.at, state.at + 200))
  );
}

const ELIDED_LIST = /\[\s*(?:\.{2,}|…+|<?\s*snip[^\]]{0,40})\s*\]/iy;

function skipElidedList(state: ScanState): boolean {
  const list = matchAt(ELIDED_LIST, state.text, state.at);
  if (list === null) return false;
  const end = state.at + list.length;
  state.sketch.blank(state.at, end);
  state.sketch.note('elision', state.at, end);
  state.at = end;
  return true;
}

function close(state: ScanState, char: '}' | ']'): void {
  const { frames, sketch, at } = state;
  let depth = frames.length - 1;
  while (depth >= 0 && frames[depth]!.closer !== char) depth--;
  state.at++;
  if (depth < 0) {
    sketch.blank(at, at + 1);
    if (frames[0]?.closer !== '') sketch.note('skipped', at, at + 1);
    return;
  }
  if (depth < frames.length - 1) {
    const missing = frames.slice(depth + 1).map(({ closer }) => closer);
    insert(state, top(state).tokenEnd, at, missing.reverse().join(''));
    sketch.note('unclosed', at, at + 1);
  }
  frames.length = depth;
  finishValue(state);
}

function comma(state: ScanState): void {
  const { sketch, at } = state;
  const frame = top(state);
  state.at++;
  if (frame.expect === 'comma') {
    if (state.text[at] === '，') sketch.put(at, ',');
    frame.expect = frame.closer === ']' ? 'value' : 'key';
  } else if (frame.expect === 'colon') {
    dropKey(state, at);
    frame.expect = 'key';
    sketch.blank(at, at + 1);
  } else if (frame.expect === 'value' && frame.closer !== ']') {
    frame.expect = 'key';
  } else {
    sketch.blank(at, at + 1);
  }
}

function colon(state: ScanState): void {
  const { sketch, at } = state;
  const frame = top(state);
  state.at++;
  if (frame.expect === 'colon') {
    if (state.text[at] === '：') sketch.put(at, ':');
    frame.expect = 'value';
  } else {
    sketch.blank(at, at + 1);
  }
}

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

// A string, a literal, or another language's arrow. False where there is none.
function word(state: ScanState): boolean {
  const frame = top(state);
  const { at, sketch, text } = state;
  if (frame.expect === 'colon' && text[at] === '=') {
    const arrow = text[at + 1] === '>' ? 2 : 1;
    sketch.blank(at, at + arrow);
    sketch.put(at, ':');
    sketch.note('foreign-notation', at, at + arrow);
    frame.expect = 'value';
    state.at += arrow;
    return true;
  }
  if (frame.expect === 'key' && scanBareKey(state)) return true;
  if (scanString(state, frame.expect === 'key')) {
    if (frame.expect === 'colon') {
      dropKey(state, at);
      frame.expect = 'key';
    }
    if (frame.expect === 'comma') sketch.note('missing-comma', at, at + 1);
    const isKey = frame.closer !== ']' && frame.expect !== 'value';
    if (!isKey) {
      finishValue(state);
    } else {
      frame.keyStart = at;
      frame.tokenEnd = state.at;
      frame.expect = 'colon';
    }
    return true;
  }
  if (frame.expect !== 'value') return false;
  if (frame.closer !== ']' && wrapped(state)) return true;
  if (frame.closer !== ']' && grouped(state)) return true;
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

// Something stands where a value is due, and it is none: keep its place in the document. Another digit than the paste has
// tells the place from a number.
function placeholder(state: ScanState, start: number): void {
  state.sketch.put(start, state.text[start] === '0' ? '1' : '0');
  finishValue(state);
}

function finishValue(state: ScanState): void {
  const frame = state.frames.at(-1);
  if (!frame) return;
  frame.expect = 'comma';
  frame.tokenEnd = state.at;
}

function dropKey(state: ScanState, end: number): void {
  const { keyStart } = top(state);
  if (keyStart < 0) return;
  state.sketch.blank(keyStart, end);
  state.sketch.note('skipped', keyStart, end);
}

// Writes punctuation into the blank room before an offset, as far as there is any.
function insert(state: ScanState, from: number, to: number, punctuation: string): void {
  let at = to - 1;
  for (let i = punctuation.length - 1; i >= 0 && at >= from; i--, at--) {
    while (at >= from && state.sketch.codes[at] !== 0x20) at--;
    if (at >= from) state.sketch.codes[at] = punctuation.charCodeAt(i);
  }
}

function lastVisible(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) <= 0x20) at--;
  return at;
}
