import type { Bytes } from '../text/bytes.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of padded base64, line breaks allowed; or the offset of the first byte that cannot be. */
export function decodeBase64(text: Bytes): Bytes | number {
  let out = '';
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n' || char === '\r') continue;
    if (char === '=') {
      const rest = text.slice(at).replace(/[\r\n]/g, '');
      const wanted = count === 2 ? '==' : count === 3 ? '=' : '';
      if (rest !== wanted) return at;
      count = 4;
      break;
    }
    const value = ALPHABET.indexOf(char);
    if (value < 0) return at;
    bits = (bits << 6) | value;
    if (++count % 4 === 0) count = 0;
    const used = count === 0 ? 4 : count;
    if (used > 1) out += String.fromCharCode((bits >> (8 - 2 * used)) & 0xff);
  }
  return count === 0 || count === 4 ? out : text.length - (text.length % 4);
}

/** Bytes as padded base64. */
export function encodeBase64(bytes: Bytes): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((i) => bytes.charCodeAt(at + i) || 0) as [number, number, number];
    const group = (a << 16) | (b << 8) | c;
    const chars = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]!);
    out += chars.map((char, i) => (at + i > bytes.length ? '=' : char)).join('');
  }
  return out;
}
