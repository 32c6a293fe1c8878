import { isBlank } from './is-blank.ts';
import { isClean } from './is-clean.ts';
import { checkJson } from './is-json.ts';
import type { Paste, Range, Region } from './types.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

// UTF-16 units: what is shorter is not worth a look of its own.
const LARGE = 65_536;
// UTF-16 units between two pauses.
const SLICE = 500_000;
// Well above the depth where values are left out, which an element alone would reach later than within its list.
const DEEPEST = 100;
// Outputs are hundreds of units long; a list of more is one of numbers, and its places would take more room than it.
const MOST = 200_000;

/**
 * Where the elements of a long list stand, in slices; null where a region is no list, is short, has more
 * elements than outputs could, or is not JSON as it should be, and so reads otherwise in parts than as a whole.
 */
export function* splitList(paste: Paste, region: Region): Generator<void, readonly Range[] | null> {
  const text = paste.masked;
  if (region.end - region.start < LARGE || region.fragment) return null;
  if (!isClean(paste) && !(yield* checkJson(text.slice(region.start, region.end)))) return null;
  let at = region.start;
  while (isBlank(text.charCodeAt(at))) at++;
  if (text[at] !== '[') return null;
  const elements: Range[] = [];
  let start = at + 1;
  let depth = 0;
  let pause = at + SLICE;
  for (; at < region.end; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > DEEPEST) return null;
    } else if (code === 0x5d || code === 0x7d) depth--;
    if (depth === 0 || (depth === 1 && code === COMMA)) {
      const element = trimmed(text, start, at);
      if (element && elements.push(element) > MOST) return null;
      start = at + 1;
      if (depth === 0) return elements;
    }
    if (at < pause) continue;
    pause = at + SLICE;
    yield;
  }
  return null;
}

function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = at - 1;
    while (text.charCodeAt(slashes) === BACKSLASH) slashes--;
    if ((at - slashes) % 2 === 1) return at;
  }
  return text.length;
}

function trimmed(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
