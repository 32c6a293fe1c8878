import { matchAt } from './match-at.ts';

/** A number, true, false or null that goes on in the next line. */
export interface WrappedLiteral {
  /** The offset behind its last piece. */
  readonly end: number;
  /** The pieces put together; null where they may not belong together. */
  readonly literal: string | null;
}

/** The longest lines of a text, in UTF-16 units, and how many there are of that length. */
export interface WidestLines {
  readonly width: number;
  readonly count: number;
}

const PIECE = /[\w.+-]{1,40}/y;
const BREAK = /\r?\n/y;
const MOST_PIECES = 20;
const WHOLE = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const CLOSED = /[ \t]*[,，}\]]/y;
const LINE_ENDS = /[ \t]*(?:[\r\n]|$)/y;
// Something other than a terminal broke the line, and indented what follows.
const INDENTED = /\d{1,40}\r?\n[ \t]+\d{1,40}(?=[ \t]*[,，}\]])/y;

/**
 * Reads a literal whose line a terminal broke, as text copied out of one has it: the line is as long as lines get
 * there, and the next one begins with the rest. Null where the literal at the offset ends within its line.
 *
 *   "Size": 12345⏎678,     as long as the longest line: 12345678
 *   "Size": 5⏎678,         a shorter line: nobody can tell
 *   "Size": 5⏎4⏎}          a line number that stands alone: 5
 */
export function wrappedLiteral(text: string, at: number, widest: () => WidestLines): WrappedLiteral | null {
  const pieces: string[] = [];
  let end = at;
  for (let next = at; pieces.length < MOST_PIECES;) {
    const piece = matchAt(PIECE, text, next);
    if (piece === null) break;
    pieces.push(piece);
    end = next + piece.length;
    const broken = matchAt(BREAK, text, end);
    if (broken === null) break;
    next = end + broken.length;
  }
  const literal = pieces.join('');
  if (pieces.length < 2 || !WHOLE.test(literal)) return indented(text, at);
  const isClosed = matchAt(CLOSED, text, end) !== null;
  if (!isClosed && matchAt(LINE_ENDS, text, end) === null) return null;
  if (!/\d/.test(literal)) return { end, literal };
  const { width, count } = widest();
  const isWidest = at + pieces[0]!.length - (text.lastIndexOf('\n', at) + 1) === width;
  if (!isClosed && !isWidest) return null;
  return { end, literal: isWidest && (isClosed || count > 1) ? literal : null };
}

function indented(text: string, at: number): WrappedLiteral | null {
  const match = matchAt(INDENTED, text, at);
  return match === null ? null : { end: at + match.length, literal: null };
}

/** Measures the lines of a text. */
export function widestLines(text: string): WidestLines {
  let width = 0;
  let count = 0;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const length = end - start - (text[end - 1] === '\r' ? 1 : 0);
    if (length > width) [width, count] = [length, 0];
    if (length === width) count++;
    start = end + 1;
  }
  return { width, count };
}
