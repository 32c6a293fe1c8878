/**
 * A text as UTF-8, a lone surrogate as the three bytes its number would take: what was pasted comes back unit for
 * unit. Source: The WTF-8 encoding, simonsapin.github.io/wtf-8.
 */
export function textToBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!;
    if (point < 0x80) bytes[length++] = point;
    else if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6);
      bytes[length++] = 0x80 | (point & 63);
    } else {
      if (point >= 0x10000) {
        at++;
        bytes[length++] = 0xf0 | (point >> 18);
        bytes[length++] = 0x80 | ((point >> 12) & 63);
      } else bytes[length++] = 0xe0 | (point >> 12);
      bytes[length++] = 0x80 | ((point >> 6) & 63);
      bytes[length++] = 0x80 | (point & 63);
    }
  }
  return bytes.subarray(0, length);
}

/**
 * The text of bytes: UTF-16 where a byte order mark says so, as PowerShell writes it, else what `textToBytes` wrote.
 * Never fails: bytes that are no such text become U+FFFD.
 */
export function bytesToText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 1);
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const { point, length } = pointAt(bytes, at);
    at += length;
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    if (units.length > 8000) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return pieces.join('') + String.fromCharCode(...units);
}

const REPLACEMENT = 0xfffd;
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function pointAt(bytes: Uint8Array, at: number): { point: number; length: number } {
  const first = bytes[at]!;
  if (first < 0x80) return { point: first, length: 1 };
  const length =
    first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  if (length === 0) return { point: REPLACEMENT, length: 1 };
  let point = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i];
    if (next === undefined || (next & 0xc0) !== 0x80) return { point: REPLACEMENT, length: i };
    point = (point << 6) | (next & 63);
  }
  return point < SMALLEST[length]! || point > 0x10ffff ? { point: REPLACEMENT, length } : { point, length };
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [a, b] = [bytes[at]!, bytes[at + 1]!];
    units.push(high === 0 ? a | (b << 8) : (a << 8) | b);
    if (units.length > 8000) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return pieces.join('') + String.fromCharCode(...units);
}
