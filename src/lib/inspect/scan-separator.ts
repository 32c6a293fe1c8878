import { dropKey, top, type ScanState } from './scan-state.ts';

/** Reads a comma; one that separates nothing is blanked. */
export function scanComma(state: ScanState): void {
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

/** Reads a colon; one that follows no key is blanked. */
export function scanColon(state: ScanState): void {
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

/** Reads the = or => that other languages have for a colon. False where there is none. */
export function scanArrow(state: ScanState): boolean {
  const { at, sketch, text } = state;
  if (text[at] !== '=') return false;
  const end = text[at + 1] === '>' ? at + 2 : at + 1;
  sketch.blank(at, end);
  sketch.put(at, ':');
  sketch.note('foreign-notation', at, end);
  top(state).expect = 'value';
  state.at = end;
  return true;
}
