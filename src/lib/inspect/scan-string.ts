import { closingQuote, quoteAt, type Quote } from './quotes.ts';
import type { ScanState } from './scan-state.ts';
import { isLineBreak } from './sketch.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const APOSTROPHE = 0x27;

// What stands behind a quote that closes a string. Anything else means the quote belongs to it.
const AFTER_STRING = /\s|[,:}\])=，：;#/<…]|\.\.|\\[nrt"]|&|$/y;

/**
 * Reads a string at the offset and masks it into a plain JSON string of the same length. A string
 * that the end of the line or of the paste interrupts is closed there.
 *
 *   "Id": "sha256:63b24c53c5b50e6a5886d7↵0cd610ba891e"    wrapped by a terminal: goes on
 *   "Id": "sha256:63b24c53c5b50e↵"RepoTags": [            cut at the edge: ends here
 */
export function scanString(state: ScanState, isKey: boolean): boolean {
  const quote = quoteAt(state.text, state.at, true);
  if (!quote || (quote.style === 'single' && !closesOnLine(state, state.at))) return false;
  const start = state.at;
  maskQuote(state, start, quote.length, true);
  if (quote.style === 'curly' || quote.style === 'single') state.sketch.note('odd-quotes', start, start + 1);
  if (quote.style === 'entity') state.sketch.note('html-entities', start, start + quote.length);
  if (quote.style === 'escaped') state.sketch.note('escaped', start, start + 2);
  state.at = start + quote.length;
  readBody(state, start, quote, isKey);
  state.strings++;
  return true;
}

function readBody(state: ScanState, start: number, quote: Quote, isKey: boolean): void {
  const { text, sketch } = state;
  let doubled = false;
  while (state.at < text.length) {
    if (quote.style === 'plain') state.at = endOfPlainRun(text, state.at);
    if (state.at >= text.length) break;
    const at = state.at;
    const closing = closingQuote(text, at, quote.style);
    if (closing > 0 && (quote.style === 'escaped' || isEnd(text, at + closing))) {
      maskQuote(state, at, closing, false);
      state.at = at + closing;
      return;
    }
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) {
      if (isKey ? !keyGoesOn(text, at) : breaksOff(text, at)) {
        closeAt(state, start, at);
        sketch.note('cut', at, at);
        return;
      }
      sketch.codes[at] = 0x20;
      sketch.note('line-break', at, at + 1);
      state.at = at + 1;
    } else if (code === BACKSLASH && quote.style === 'entity') {
      const run = backslashesBeforeEntity(text, at);
      // Copied out of a script, where every backslash is doubled, "\\&quot;" is an inner quote.
      doubled ||= run % 2 === 0 && run > 0 && !isEnd(text, at + run + closingQuote(text, at + run, 'entity'));
      state.at = run % 2 === 1 || doubled ? skipInnerEntity(state, at, run) : at + Math.max(run, 1);
    } else if (code === BACKSLASH) {
      state.at = escape(state, at, quote);
    } else {
      if (code === QUOTE) sketch.codes[at] = APOSTROPHE;
      state.at = at + 1;
    }
  }
  closeAt(state, start, text.length, false);
}

// Most of a paste is the inside of plain strings.
function endOfPlainRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === BACKSLASH || isLineBreak(code)) break;
    at++;
  }
  return at;
}

function isEnd(text: string, at: number): boolean {
  AFTER_STRING.lastIndex = at;
  return AFTER_STRING.test(text);
}

// A backslash and what it escapes. An escape JSON lacks keeps its characters but loses its meaning.
function escape(state: ScanState, at: number, quote: Quote): number {
  const { text, sketch } = state;
  const next = text[at + 1];
  if (next === undefined || next === '\n' || next === '\r') {
    sketch.codes[at] = 0x20;
    return next === undefined ? at + 1 : brokenEscape(state, at);
  }
  if (quote.style === 'curly' && closingQuote(text, at + 1, 'curly') > 0) {
    sketch.codes[at] = 0x20;
    if (next === '"') sketch.codes[at + 1] = APOSTROPHE;
    return at + 2;
  }
  if (quote.style === 'escaped') return next === '\\' && text[at + 2] === '\\' ? at + 4 : at + 2;
  if (next === 'u' ? !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) : !/["\\/bfnrt]/.test(next)) {
    sketch.codes[at] = 0x20;
    return at + (next === "'" ? 2 : 1);
  }
  return at + 2;
}

// JSON has no backslash at the end of a line: a terminal broke the escape, and what it escapes begins the next one.
function brokenEscape({ text, sketch }: ScanState, at: number): number {
  let end = at + 1;
  while (isLineBreak(text.charCodeAt(end))) sketch.codes[end++] = 0x20;
  sketch.note('line-break', at + 1, end);
  if (text.charCodeAt(end) === QUOTE) sketch.codes[end] = APOSTROPHE;
  if (text.charCodeAt(end) === BACKSLASH) sketch.codes[end] = 0x20;
  return Math.min(end + 1, text.length);
}

/** How many backslashes stand here if an entity quote follows them; 0 otherwise. */
function backslashesBeforeEntity(text: string, at: number): number {
  let end = at;
  while (text[end] === '\\') end++;
  return closingQuote(text, end, 'entity') > 0 ? end - at : 0;
}

function skipInnerEntity(state: ScanState, at: number, run: number): number {
  const end = at + run + closingQuote(state.text, at + run, 'entity');
  state.sketch.blank(at, end);
  return end;
}

// At a line break inside a string: does the next line begin something new? A wrapped string goes on
// instead, be it only with its own closing quote.
const NEXT_BEGINS =
  /[\r\n]+[^\S\r\n]*(?:[}\]]\s*(?:[,}\]\r\n]|$)|["“][^"“”\r\n]{1,200}["”]\s*(?::|[,}\]]?\s*(?:[\r\n]|$))|\.\.\.|$)/y;

const NEXT_CLOSES = /[\r\n]+[^\S\r\n]*["”]\s*[,}\]]*\s*(?:[\r\n]|$)/y;

// Where every line was cut at the edge, the next string has no end either; a terminal that wraps does not indent.
const NEXT_OPENS = /[\r\n]+[^\S\r\n]{2,}["“][^"“”\r\n]{2,400}(?=[\r\n]|$)/y;

function breaksOff(text: string, at: number): boolean {
  NEXT_CLOSES.lastIndex = at;
  if (NEXT_CLOSES.test(text)) return false;
  NEXT_OPENS.lastIndex = at;
  if (NEXT_OPENS.test(text)) return true;
  NEXT_BEGINS.lastIndex = at;
  return NEXT_BEGINS.test(text);
}

// A wrapped name ends on the next line, with its colon behind it.
const KEY_ENDS = /(?:\r\n|\n|\r)[^"“”\r\n]{0,200}["”]\s*:/y;

function keyGoesOn(text: string, at: number): boolean {
  KEY_ENDS.lastIndex = at;
  return KEY_ENDS.test(text);
}

function closesOnLine(state: ScanState, start: number): boolean {
  const rest = state.text.slice(start + 1, start + 4000);
  return /^[^\n\r]*?['’]\s*(?:[,:}\])]|=>|[\n\r]|$)/.test(rest);
}

// The mask needs a closing quote; the last unit of the string makes room for it. Values are decoded
// from the paste itself, so nothing is lost.
function closeAt(state: ScanState, start: number, end: number, needsQuote = true): void {
  if (needsQuote && end - 1 > start) state.sketch.codes[end - 1] = QUOTE;
  state.at = end;
}

function maskQuote(state: ScanState, at: number, length: number, opening: boolean): void {
  for (let i = 0; i < length; i++) state.sketch.codes[at + i] = 0x20;
  state.sketch.codes[opening ? at : at + length - 1] = QUOTE;
}
