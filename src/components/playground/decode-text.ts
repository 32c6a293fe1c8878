/**
 * Decodes the bytes of a file: UTF-16 where a byte order mark says so, as PowerShell writes it, else
 * UTF-8. A UTF-8 mark is kept: it is part of what was pasted.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
