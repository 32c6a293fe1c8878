import type { Annotation, ImageExplanation } from '../../lib/annotate/index.ts';

/** A coloured stretch of a row. `dim` is what the reader of the paste may overlook. */
export interface Token {
  readonly kind: 'key' | 'string' | 'number' | 'literal' | 'plain' | 'dim';
  readonly text: string;
}

/** One line of the annotated view. */
export interface Row {
  /** Line number in the paste, from 1; repeated where a long line is shown as several rows. */
  readonly line: number;
  /** Columns of indentation added where a long line was broken up. */
  readonly indent: number;
  readonly tokens: readonly Token[];
  /** The annotation that begins on this row; -1 where there is none. */
  readonly annotation: number;
  /** Further annotations that begin on the same row. */
  readonly more: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly line: number;
}

// Beyond this, a line with several values on it is broken up at its values.
const LONG_LINE = 240;

/** Lays the paste out as rows: the part of it that belongs to one image. */
export function layOut(
  text: string,
  masked: string,
  image: ImageExplanation,
  range: { start: number; end: number },
): Row[] {
  const { annotations } = image;
  const pieces = breakUp(text, annotations, image, range);
  const marks = tokenMarks(annotations);
  const rows: Row[] = [];
  let mark = 0;
  let next = 0;
  for (const piece of pieces) {
    while (mark < marks.length && marks[mark]!.end <= piece.start) mark++;
    const tokens: Token[] = [];
    let at = piece.start;
    for (let i = mark; i < marks.length && marks[i]!.start < piece.end; i++) {
      const { start, end, kind } = marks[i]!;
      if (start > at) pushPlain(tokens, text, masked, at, start);
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      tokens.push({ kind, text: text.slice(from, to) });
      at = to;
    }
    if (at < piece.end) pushPlain(tokens, text, masked, at, piece.end);
    while (next < annotations.length && startOf(annotations[next]!) < piece.start) next++;
    const first = next;
    while (next < annotations.length && startOf(annotations[next]!) < piece.end) next++;
    const count = next - first;
    rows.push({
      line: piece.line,
      indent: piece.indent,
      tokens,
      annotation: count > 0 ? first : -1,
      more: Math.max(0, count - 1),
    });
  }
  return rows;
}

/** Where an annotation begins in the paste: at its key, or at the value of a list element. */
export function startOf({ node }: Annotation): number {
  return node.keyStart >= 0 ? node.keyStart : node.start;
}

function breakUp(
  text: string,
  annotations: readonly Annotation[],
  image: ImageExplanation,
  range: { start: number; end: number },
): Piece[] {
  const pieces: Piece[] = [];
  let line = countLines(text, range.start);
  let next = 0;
  for (let start = range.start; start <= range.end;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > range.end ? range.end : newline;
    while (next < annotations.length && startOf(annotations[next]!) < start) next++;
    let last = next;
    while (last < annotations.length && startOf(annotations[last]!) < end) last++;
    if (end - start > LONG_LINE && last - next > 2)
      pieces.push(...breakLine(text, annotations.slice(next, last), image, start, end, line));
    else pieces.push({ start, end, indent: 0, line });
    if (end >= range.end) break;
    start = end + 1;
    line++;
  }
  return pieces;
}

// A minified line is shown with a row for each value and for each closing bracket of a container.
function breakLine(
  text: string,
  annotations: readonly Annotation[],
  image: ImageExplanation,
  start: number,
  end: number,
  line: number,
): Piece[] {
  const breaks = new Map<number, number>();
  for (const annotation of annotations) {
    const { node, depth } = annotation;
    breaks.set(startOf(annotation), depth + 2);
    if (node.children.length > 0 && !node.cut && node.end <= end) breaks.set(node.end - 1, depth + 2);
  }
  if (!image.node.cut && image.node.end <= end && image.node.end > start) breaks.set(image.node.end - 1, 1);
  const positions = [...breaks.keys()].filter((at) => at > start).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let from = start;
  let indent = breaks.get(start) ?? 0;
  for (const at of [...positions, end]) {
    const visible = text.slice(from, at);
    const lead = visible.length - visible.trimStart().length;
    if (visible.trim() !== '')
      pieces.push({ start: from + (from === start ? 0 : lead), end: at, indent: indent * 2, line });
    indent = breaks.get(at) ?? 0;
    from = at;
  }
  return pieces;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Token['kind'];
}

function tokenMarks(annotations: readonly Annotation[]): Mark[] {
  const marks: Mark[] = [];
  for (const { node } of annotations) {
    if (node.keyStart >= 0) marks.push({ start: node.keyStart, end: node.keyEnd, kind: 'key' });
    if (node.kind === 'string') marks.push({ start: node.start, end: node.end, kind: 'string' });
    else if (node.kind === 'number') marks.push({ start: node.start, end: node.end, kind: 'number' });
    else if (node.kind === 'boolean' || node.kind === 'null')
      marks.push({ start: node.start, end: node.end, kind: 'literal' });
  }
  return marks;
}

// Brackets and commas are plain; what readPaste masked is dim.
function pushPlain(tokens: Token[], text: string, masked: string, start: number, end: number): void {
  let from = start;
  let dim = isMasked(text, masked, start);
  for (let i = start + 1; i <= end; i++) {
    const now = i < end && isMasked(text, masked, i);
    if (i < end && (now === dim || /\s/.test(text[i]!))) continue;
    tokens.push({ kind: dim ? 'dim' : 'plain', text: text.slice(from, i) });
    from = i;
    dim = now;
  }
}

function isMasked(text: string, masked: string, at: number): boolean {
  return text[at] !== masked[at] && masked[at] === ' ';
}

function countLines(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
