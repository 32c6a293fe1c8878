const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((digit, value) => [digit.charCodeAt(0), value]));
// The alphabet of a shell's base64 stands for the same values.
VALUES.set('+'.charCodeAt(0), 62).set('/'.charCodeAt(0), 63);

/** Bytes in base64url without padding. Source: RFC 4648, section 5. */
export function encodeBase64Url(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
    piece += ALPHABET[a >> 2]! + ALPHABET[((a & 3) << 4) | ((b ?? 0) >> 4)]!;
    if (b !== undefined) piece += ALPHABET[((b & 15) << 2) | ((c ?? 0) >> 6)]!;
    if (c !== undefined) piece += ALPHABET[c & 63]!;
    if (piece.length > 32_000) {
      pieces.push(piece);
      piece = '';
    }
  }
  return pieces.join('') + piece;
}

/** Bytes of base64 in either alphabet, with padding and line breaks or without; null where it is none. */
export function decodeBase64(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  let padded = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 32) continue;
    if (unit === 61) {
      padded = true;
      continue;
    }
    const value = VALUES.get(unit);
    if (value === undefined || padded) return null;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (held >> bits) & 255;
    }
  }
  return bits === 6 ? null : bytes.subarray(0, length);
}
