import type { Sketch } from './sketch.ts';

/** What a tool may put before every line. `follows` judges a line by the one before it. */
interface LinePrefix {
  readonly pattern: RegExp;
  readonly follows?: (previous: string, current: string) => boolean;
}

// Order matters: a numbered line inside a quote is unwrapped quote first.
const PREFIXES: readonly LinePrefix[] = [
  { pattern: /^\s{0,3}(?:> ?)+/y },
  { pattern: /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\s\]]*\]? ?/y },
  { pattern: /^[A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d \S+ [^\s:]+: ?/y },
  { pattern: /^[\w.-]+ *\| ?/y },
  { pattern: /^[ \t]*[│┃|] ?/y },
  {
    pattern: /^ {0,8}\d{1,7}(?:[:|.)→]\s?| \| ?|\t| )/y,
    follows: (previous, current) => Number.parseInt(current, 10) === Number.parseInt(previous, 10) + 1,
  },
  { pattern: /^\+ ?/y },
  { pattern: /^[ \t]*(?:\/\/|#|\*|;|--)(?!\s*=>) ?/y },
];

const ENOUGH_LINES = 3;
const ENOUGH_SHARE = 0.7;
const DEEPEST = 3;

/** Blanks what stands before nearly every line: numbers, timestamps, quote marks, log sources. */
export function maskLinePrefixes(sketch: Sketch): void {
  const lines = nonBlankLines(sketch.text);
  if (lines.length < ENOUGH_LINES) return;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (!PREFIXES.some((prefix) => maskPrefix(sketch, lines, prefix))) return;
  }
}

interface Line {
  /** Where the line begins, after the prefixes already blanked. */
  start: number;
  readonly end: number;
}

function nonBlankLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, Math.min(end, start + 400)).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function maskPrefix(sketch: Sketch, lines: readonly Line[], prefix: LinePrefix): boolean {
  const found: { line: Line; length: number }[] = [];
  let previous: string | null = null;
  let followed = 0;
  for (const line of lines) {
    const head = sketch.text.slice(line.start, Math.min(line.end, line.start + 200));
    prefix.pattern.lastIndex = 0;
    const match = prefix.pattern.exec(head);
    if (!match) continue;
    if (!prefix.follows || previous === null || prefix.follows(previous, match[0])) followed++;
    previous = match[0];
    found.push({ line, length: match[0].length });
  }
  if (found.length < ENOUGH_LINES || found.length < lines.length * ENOUGH_SHARE) return false;
  if (followed < found.length * 0.9) return false;
  for (const { line, length } of found) {
    sketch.blank(line.start, line.start + length);
    line.start += length;
  }
  const first = found[0]!;
  sketch.note('line-prefix', first.line.start - first.length, first.line.start);
  return true;
}
