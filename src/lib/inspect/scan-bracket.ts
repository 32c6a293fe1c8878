import { matchAt } from './match-at.ts';
import { finishValue, frame, placeholder, top, type ScanState } from './scan-state.ts';
import { skipDeep } from './skip-deep.ts';

// Far past what is shown, and what a parser that calls itself can follow.
const DEEPEST = 1000;
/** Reads a bracket that opens. False where another document begins with it. */
export function openBracket(state: ScanState, char: '{' | '['): boolean {
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

/** Reads a bracket that closes; those between it and its own are closed before it. */
export function closeBracket(state: ScanState, char: '}' | ']'): void {
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

// Writes punctuation into the blank room before an offset, as far as there is any.
function insert(state: ScanState, from: number, to: number, punctuation: string): void {
  let at = to - 1;
  for (let i = punctuation.length - 1; i >= 0 && at >= from; i--, at--) {
    while (at >= from && state.sketch.codes[at] !== 0x20) at--;
    if (at >= from) state.sketch.codes[at] = punctuation.charCodeAt(i);
  }
}
