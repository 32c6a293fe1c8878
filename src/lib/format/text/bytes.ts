/**
 * A string as Go has it: one character (0 to 255) for every byte of UTF-8. Offsets, lengths, cuts and order
 * are then Go's own without any arithmetic.
 */
export type Bytes = string;

const ASCII_ONLY = /^[\0-\x7f]*$/;
const REPLACEMENT = 0xfffd;

/** The UTF-8 bytes of a text; half a surrogate pair becomes U+FFFD. */
export function toBytes(text: string): Bytes {
  if (ASCII_ONLY.test(text)) return text;
  let bytes = '';
  for (const char of text) bytes += encodeRune(char.codePointAt(0)!);
  return bytes;
}

/** The text of bytes; every byte that is not UTF-8 becomes U+FFFD. */
export function fromBytes(bytes: Bytes): string {
  if (ASCII_ONLY.test(bytes)) return bytes;
  let text = '';
  for (const [, rune] of runesOf(bytes)) text += String.fromCodePoint(rune);
  return text;
}

/** Whether bytes are UTF-8 throughout. */
export function isText(bytes: Bytes): boolean {
  if (ASCII_ONLY.test(bytes)) return true;
  for (let at = 0; at < bytes.length;) {
    const rune = runeAt(bytes, at);
    if (rune < 0) return false;
    at += runeWidth(rune);
  }
  return true;
}

/** The code point that begins at an offset, or -1 where no valid UTF-8 does (and at the end). */
export function runeAt(bytes: Bytes, at: number): number {
  const first = bytes.charCodeAt(at);
  if (first < 0x80) return first;
  if (!(first >= 0xc2 && first <= 0xf4)) return -1;
  const width = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + width > bytes.length) return -1;
  let rune = first & (0xff >> (width + 1));
  for (let i = 1; i < width; i++) {
    const next = bytes.charCodeAt(at + i);
    if (next >> 6 !== 2) return -1;
    rune = (rune << 6) | (next & 0x3f);
  }
  const least = width === 2 ? 0x80 : width === 3 ? 0x800 : 0x10000;
  return rune < least || rune > 0x10ffff || isSurrogate(rune) ? -1 : rune;
}

/** How many bytes a code point takes; a broken one (-1) is one byte long. */
export function runeWidth(rune: number): number {
  return rune < 0x80 ? 1 : rune < 0x800 ? 2 : rune < 0x10000 ? 3 : 4;
}

/** The code points of bytes with their offsets; a broken byte counts as U+FFFD. */
export function* runesOf(bytes: Bytes): Generator<readonly [at: number, rune: number]> {
  for (let at = 0; at < bytes.length;) {
    const rune = runeAt(bytes, at);
    yield [at, rune < 0 ? REPLACEMENT : rune];
    at += runeWidth(rune);
  }
}

/** How many code points bytes hold, a broken byte counting as one. */
export function countRunes(bytes: Bytes): number {
  if (ASCII_ONLY.test(bytes)) return bytes.length;
  let count = 0;
  for (let at = 0; at < bytes.length; at += runeWidth(runeAt(bytes, at))) count++;
  return count;
}

/** The UTF-8 bytes of a code point; what is none becomes U+FFFD. */
export function encodeRune(rune: number): Bytes {
  const r = rune < 0 || rune > 0x10ffff || isSurrogate(rune) ? REPLACEMENT : rune;
  if (r < 0x80) return String.fromCharCode(r);
  if (r < 0x800) return String.fromCharCode(0xc0 | (r >> 6), 0x80 | (r & 0x3f));
  if (r < 0x10000) return String.fromCharCode(0xe0 | (r >> 12), 0x80 | ((r >> 6) & 0x3f), 0x80 | (r & 0x3f));
  return String.fromCharCode(0xf0 | (r >> 18), 0x80 | ((r >> 12) & 0x3f), 0x80 | ((r >> 6) & 0x3f), 0x80 | (r & 0x3f));
}

function isSurrogate(rune: number): boolean {
  return rune >= 0xd800 && rune <= 0xdfff;
}
