import { encodeRune, runeAt, runeWidth, type Bytes } from './bytes.ts';

const SHORT: Record<string, number> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 0x5c };
const HEX_DIGITS: Record<string, number> = { x: 2, u: 4, U: 8 };

/** The value of a Go string literal with its quotes, or null where its syntax is wrong. */
export function unquote(literal: Bytes): Bytes | null {
  const mark = literal[0]!;
  const inner = literal.slice(1, -1);
  if (mark === '`') return inner.replaceAll('\r', '');
  if (!inner.includes('\\')) return inner;
  let value = '';
  for (let at = 0; at < inner.length;) {
    const char = unquoteChar(inner, at, mark);
    if (!char) return null;
    value += char.byte ? String.fromCharCode(char.rune) : encodeRune(char.rune);
    at = char.end;
  }
  return value;
}

/** The character of a literal at an offset, escaped or not; `byte` where an escape names a byte. */
export function unquoteChar(
  text: Bytes,
  at: number,
  mark: string,
): { rune: number; end: number; byte: boolean } | null {
  const char = text[at];
  if (char === undefined || char === mark) return null;
  if (char !== '\\') {
    const rune = runeAt(text, at);
    // A broken byte in a literal keeps its value, as a slice of the source does.
    if (rune < 0) return { rune: text.charCodeAt(at), end: at + 1, byte: true };
    return { rune, end: at + runeWidth(rune), byte: false };
  }
  const escape = text[at + 1];
  if (escape === undefined) return null;
  const short = SHORT[escape];
  if (short !== undefined) return { rune: short, end: at + 2, byte: false };
  if (escape === "'" || escape === '"') {
    return escape === mark ? { rune: escape.charCodeAt(0), end: at + 2, byte: false } : null;
  }
  const digits = HEX_DIGITS[escape];
  if (digits) {
    const hex = text.slice(at + 2, at + 2 + digits);
    if (hex.length < digits || !/^[0-9a-fA-F]+$/.test(hex)) return null;
    const rune = Number.parseInt(hex, 16);
    if (escape !== 'x' && (rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff))) return null;
    return { rune, end: at + 2 + digits, byte: escape === 'x' };
  }
  const octal = /^[0-7]{3}/.exec(text.slice(at + 1, at + 4))?.[0];
  const value = octal === undefined ? 256 : Number.parseInt(octal, 8);
  return value > 255 ? null : { rune: value, end: at + 4, byte: true };
}
