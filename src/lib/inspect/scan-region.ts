import { scanBareKey } from './scan-bare-key.ts';
import { closeBracket, openBracket } from './scan-bracket.ts';
import { scanLiteral } from './scan-literal.ts';
import { scanArrow, scanColon, scanComma } from './scan-separator.ts';
import { dropKey, finishValue, frame, top, type ScanState } from './scan-state.ts';
import { scanString } from './scan-string.ts';
import type { Sketch } from './sketch.ts';
import { skipForeign } from './skip-foreign.ts';
import type { Region } from './types.ts';

/** A region as it was scanned; `strings` counts its keys and string values. */
export interface Scan extends Region {
  readonly strings: number;
}

// UTF-16 units between two pauses.
const SLICE = 65_536;

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
      return openBracket(state, char);
    case '}':
    case ']':
      closeBracket(state, char);
      return true;
    case ',':
    case '，':
      scanComma(state);
      return true;
    case ':':
    case '：':
      scanColon(state);
      return true;
    default:
      if (!word(state)) skipForeign(state, top(state).expect === 'value');
      return true;
  }
}

// A name, a string, a literal, or another language's arrow. False where there is none.
function word(state: ScanState): boolean {
  const frame = top(state);
  const { at, sketch } = state;
  if (frame.expect === 'colon' && scanArrow(state)) return true;
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
  return frame.expect === 'value' && scanLiteral(state);
}

function lastVisible(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) <= 0x20) at--;
  return at;
}
