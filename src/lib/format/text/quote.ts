import { encodeRune, runeAt, runeWidth, type Bytes } from './bytes.ts';
import { isPrint } from './is-print.ts';

const SHORT: Record<number, string> = { 7: 'a', 8: 'b', 12: 'f', 10: 'n', 13: 'r', 9: 't', 11: 'v' };

/** Bytes between double quotes, escaped as a Go string literal; `ascii` escapes everything past U+007F. */
export function quote(bytes: Bytes, ascii = false): Bytes {
  let quoted = '"';
  for (let at = 0; at < bytes.length;) {
    const rune = runeAt(bytes, at);
    quoted += rune < 0 ? hexEscape(bytes.charCodeAt(at)) : escapeRune(rune, '"', ascii);
    at += runeWidth(rune);
  }
  return `${quoted}"`;
}

/** A code point between single quotes, escaped as a Go character literal. */
export function quoteRune(rune: number, ascii = false): Bytes {
  const valid = rune >= 0 && rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
  return `'${escapeRune(valid ? rune : 0xfffd, "'", ascii)}'`;
}

/** Whether bytes can stand between backquotes on one line. */
export function canBackquote(bytes: Bytes): boolean {
  for (let at = 0; at < bytes.length;) {
    const rune = runeAt(bytes, at);
    if (rune < 0 || rune === 0xfeff || (rune < 0x20 && rune !== 9) || rune === 0x60 || rune === 0x7f) return false;
    at += runeWidth(rune);
  }
  return true;
}

function escapeRune(rune: number, mark: string, ascii: boolean): Bytes {
  if (rune === mark.charCodeAt(0) || rune === 0x5c) return `\\${String.fromCharCode(rune)}`;
  if (ascii ? rune < 0x80 && isPrint(rune) : isPrint(rune)) return encodeRune(rune);
  const short = SHORT[rune];
  if (short) return `\\${short}`;
  if (rune < 0x20 || rune === 0x7f) return hexEscape(rune);
  return rune < 0x10000 ? `\\u${rune.toString(16).padStart(4, '0')}` : `\\U${rune.toString(16).padStart(8, '0')}`;
}

function hexEscape(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}
