import { inOneGo } from './in-one-go.ts';
import { isBlank } from './is-blank.ts';

const DEEPEST = 1000;
// UTF-16 units between two pauses.
const SLICE = 200_000;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const ARRAY = 1;
const OBJECT = 2;

/** What may come next. */
type Due = 'value' | 'first-value' | 'key' | 'first-key' | 'more';

/**
 * Whether a text is one JSON object or array, nested at most a thousand deep. Slower than JSON.parse, but
 * builds nothing: the values of a hundred megabytes would not fit. jsonc-parser's visitor builds nothing either,
 * but recurses, so that deep nesting ends it, and goes on past the first fault.
 */
export function isJson(text: string): boolean {
  return inOneGo(checkJson(text));
}

/** As isJson, in slices. */
export function* checkJson(text: string): Generator<void, boolean> {
  const kinds = new Uint8Array(DEEPEST + 1);
  let depth = 0;
  let due: Due = 'value';
  let pause = SLICE;
  for (let at = 0; at < text.length; at++) {
    if (at >= pause) {
      pause = at + SLICE;
      yield;
    }
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (due === 'more') {
      if (depth === 0) return false;
      const isArray = kinds[depth] === ARRAY;
      if (code === 0x2c) due = isArray ? 'value' : 'key';
      else if (code === (isArray ? 0x5d : 0x7d)) depth--;
      else return false;
    } else if (due === 'key' || due === 'first-key') {
      if (code === 0x22) {
        at = afterColon(text, endOfString(text, at)) - 1;
        if (at < 0) return false;
        due = 'value';
      } else if (code === 0x7d && due === 'first-key') {
        depth--;
        due = 'more';
      } else return false;
    } else if (code === 0x5b || code === 0x7b) {
      if (++depth > DEEPEST) return false;
      kinds[depth] = code === 0x5b ? ARRAY : OBJECT;
      due = code === 0x5b ? 'first-value' : 'first-key';
    } else if (code === 0x5d && due === 'first-value') {
      depth--;
      due = 'more';
    } else {
      if (depth === 0) return false;
      at = (code === 0x22 ? endOfString(text, at) : endOfScalar(text, at)) - 1;
      if (at < 0) return false;
      due = 'more';
    }
  }
  return due === 'more' && depth === 0;
}

// Each gives the offset behind what it reads; -1 where that is not there.
function endOfScalar(text: string, from: number): number {
  SCALAR.lastIndex = from;
  return SCALAR.test(text) ? SCALAR.lastIndex : -1;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -1;
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return -1;
    at = ESCAPE.lastIndex - 1;
  }
  return -1;
}

function afterColon(text: string, from: number): number {
  if (from < 0) return -1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) return at + 1;
    if (!isBlank(code)) return -1;
  }
  return -1;
}
