import { Gunzip, Inflate } from 'fflate';

/** What came of inflating; a bomb is stopped while it goes off, not after. */
export type Inflated =
  { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'too-big' } | { readonly kind: 'damaged' };

// Deflate expands at most 1032-fold, so one piece yields at most a megabyte before the sum is looked at.
const PIECE = 1024;

/** Inflates raw deflate or gzip to at most `limit` bytes. Never throws. */
export function inflateWithin(packed: Uint8Array, format: 'deflate' | 'gzip', limit: number): Inflated {
  if (format === 'gzip' && !isGzip(packed)) return { kind: 'damaged' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = format === 'gzip' ? new Gunzip() : new Inflate();
  stream.ondata = (chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    isWhole ||= final;
  };
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.slice(at, at + PIECE), at + PIECE >= packed.length);
      if (size > limit) return { kind: 'too-big' };
    }
  } catch {
    return { kind: 'damaged' };
  }
  if (!isWhole || (format === 'gzip' && sizeAtEnd(packed) !== size)) return { kind: 'damaged' };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { kind: 'bytes', bytes };
}

// One member, as gzip makes of one stream: ten bytes of header, then the data, its CRC and its size.
// Source: RFC 1952, section 2.3.
const isGzip = (packed: Uint8Array) =>
  packed.length >= 18 && packed[0] === 0x1f && packed[1] === 0x8b && packed[2] === 8;

function sizeAtEnd(packed: Uint8Array): number {
  const [a, b, c, d] = packed.subarray(-4) as unknown as [number, number, number, number];
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}
