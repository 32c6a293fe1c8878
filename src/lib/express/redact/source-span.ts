import type { DocNode, Range } from '../../inspect/index.ts';

/**
 * Where a stretch of a string's decoded value stands in the paste. In JSON's own notation it is exact; in another
 * one it is the stretch spelled the same, or else all there is between the quotes.
 */
export function sourceSpan(node: DocNode, text: string, start: number, end: number): Range {
  const source = text.slice(node.start, node.end);
  const value = node.value as string;
  const offsets = jsonOffsets(source, value);
  if (offsets) return { start: node.start + offsets[start]!, end: node.start + offsets[end]! };
  const secret = value.slice(start, end);
  const at = source.indexOf(secret);
  if (at >= 0) return { start: node.start + at, end: node.start + at + secret.length };
  const open = /^(?:&(?:quot|#34|#x22);|\\?["“”„‟″＂'’])?/i.exec(source)![0].length;
  const close = /(?:&(?:quot|#34|#x22);|\\?["“”„‟″＂'’])?$/i.exec(source)![0].length;
  return { start: node.start + open, end: Math.max(node.start + open, node.end - close) };
}

// For every unit of the value, and one past the last, its offset in a JSON string literal.
function jsonOffsets(source: string, value: string): number[] | null {
  if (source[0] !== '"') return null;
  const offsets: number[] = [];
  let at = 1;
  while (offsets.length < value.length && at < source.length) {
    offsets.push(at);
    const unit = source[at]!;
    if (unit === '\n' || unit === '\r' || unit === '\u001b') return null;
    at += unit !== '\\' ? 1 : source[at + 1] === 'u' ? 6 : 2;
  }
  offsets.push(at);
  const isExact =
    offsets.length === value.length + 1 && (at === source.length || (source[at] === '"' && at === source.length - 1));
  return isExact ? offsets : null;
}
