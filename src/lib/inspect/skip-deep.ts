import type { ScanState } from './scan-state.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Blanks the container at the offset, up to where its brackets balance or to the end, and says so. */
export function skipDeep(state: ScanState): void {
  const { text, sketch } = state;
  const start = state.at;
  let depth = 0;
  let isInside = false;
  for (; state.at < text.length; state.at++) {
    const code = text.charCodeAt(state.at);
    if (code === QUOTE) isInside = !isInside;
    else if (isInside && code === BACKSLASH) state.at++;
    else if (isInside) continue;
    else if (code === 0x5b || code === 0x7b) depth++;
    else if ((code === 0x5d || code === 0x7d) && --depth === 0) break;
  }
  state.at = Math.min(state.at + 1, text.length);
  sketch.blank(start, state.at);
  sketch.note('too-deep', start, state.at);
}
