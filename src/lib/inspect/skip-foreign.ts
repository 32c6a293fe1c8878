import { matchAt } from './match-at.ts';
import { placeholder, type ScanState } from './scan-state.ts';

const SPACES =
  /[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]+/y;
const ESCAPED_SPACE = /(?:\\[nrt])+/y;
const ENTITY_SPACE = /(?:&nbsp;|&#160;|<\/?(?:br|span|code|pre|div|p|td|tr)\b[^>\n]{0,300}>)+/iy;
// Dots, or the word people write for "left out", with any remark behind it on the line.
const ELISION =
  /(?:\.{2,}|…+|<\s*(?:snip|snipped|cut|omitted|truncated|redacted|\.\.+|…)[^>\n]{0,60}>|[([]\s*(?:snip|\.\.+|…|omitted|truncated|省略)[^)\]\n]{0,40}[)\]]|-{2,}\s*(?:8<|snip)[^\n"]{0,40}|省略[^\n"{}[\],]{0,20})[^\n\r"“{}[\],]*/iy;
const COMMENT = /(?:\/\/|#|←|<-|<=|--|;|⬅|⇐)[^\n\r]*|\/\*[^]*?(?:\*\/|$)|<!--[^]*?(?:-->|$)/y;
// Where a pager stopped. Unlike a comment it ends before the line does: the output may go on behind it.
const PAGER = /--More--(?:[ \t]?\(\d+%\))?/y;
const RUBBISH = /[^\n\r"“”{}[\],]+|./suy;

const NAME = /^[\w./-]{1,200}\s*[:=]/;
// Words before a quote: the quote belongs to them, as in a list of YAML in one line.
const PHRASE = /\w[ \t]+$/;
const REST = /["“][^\n\r{}[\],]*/y;

/**
 * Masks whatever stands at the offset that is not JSON: odd spaces, dots for something left out,
 * comments, anything else up to the next bracket, quote, comma or line break.
 */
export function skipForeign(state: ScanState, valueIsDue: boolean): void {
  const start = state.at;
  if (skip(state, SPACES)) {
    state.sketch.note('odd-space', start, state.at);
  } else if (skip(state, ESCAPED_SPACE) || skip(state, ENTITY_SPACE)) {
    state.sketch.note(state.text[start] === '\\' ? 'escaped' : 'html-entities', start, state.at);
  } else if (skip(state, ELISION)) {
    state.sketch.note('elision', start, state.at);
    if (valueIsDue && state.frames.at(-1)!.closer !== ']') placeholder(state, start);
  } else if (skip(state, PAGER)) {
    state.sketch.note('skipped', start, state.at);
  } else if (skip(state, COMMENT)) {
    state.sketch.note('comment', start, state.at);
  } else {
    skip(state, RUBBISH);
    // A word that stands where a name or a value does is one that cannot be read, not none.
    const isName = state.frames.at(-1)!.expect === 'key' && NAME.test(state.text.slice(start, state.at));
    if (valueIsDue && PHRASE.test(state.text.slice(start, state.at))) skip(state, REST);
    const isValue = valueIsDue && isPlaceOf(state);
    state.sketch.note(isName || isValue ? 'unread' : 'skipped', start, state.at);
    if (isValue) placeholder(state, start);
  }
}

// In an object a value is due but once; in a list a remark may stand between two values.
function isPlaceOf({ text, at, frames }: ScanState): boolean {
  const behind = /\S/.exec(text.slice(at, at + 200))?.[0] ?? '';
  return frames.at(-1)!.closer === ']' ? /[,\]}]/.test(behind) : !/["“'{[]/.test(behind);
}

function skip(state: ScanState, pattern: RegExp): boolean {
  const match = matchAt(pattern, state.text, state.at);
  if (!match) return false;
  state.sketch.blank(state.at, state.at + match.length);
  state.at += match.length;
  return true;
}
