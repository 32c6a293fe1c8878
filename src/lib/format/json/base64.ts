import type { Bytes } from '../text/bytes.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of padded base64, line breaks allowed; or the offset of the first byte that cannot be. */
export function decodeBase64(text: Bytes): Bytes | number {
  let bits = '';
  for (let at = 0; at < text.length; at++) {
    const value = ALPHABET.indexOf(text[at]!);
    if (value >= 0) bits += value.toString(2).padStart(6, '0');
    else if (text[at] === '=') {
      const rest = text.slice(at).replace(/[\r\n]/g, '');
      if (rest.length > 2 || rest.length * 2 !== bits.length % 8) return at;
      break;
    } else if (!/[\r\n]/.test(text[at]!)) return at;
  }
  if (bits.length % 24 !== 0 && !text.includes('=')) return text.length - (text.length % 4);
  return bits.replace(/.{8}|.+/g, (byte) => (byte.length < 8 ? '' : String.fromCharCode(Number.parseInt(byte, 2))));
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
