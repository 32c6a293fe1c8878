import type { Sketch } from './sketch.ts';

/** What a tool may put before every line, or a `share` of them. `follows` judges a line by the one before it. */
interface LinePrefix {
  readonly pattern: RegExp;
  readonly follows?: (previous: string, current: string) => boolean;
  readonly share?: number;
}

const numberIn = (prefix: string) => Number(/\d+/.exec(prefix)?.[0]);
const isNext = (previous: string, current: string) => numberIn(current) === numberIn(previous) + 1;

// As a page that shows code is copied: each number on a line of its own, above the line it numbers.
const NUMBER_LINES: LinePrefix = { pattern: /^(?=[^]{1,8}$)\s*\d{1,7}\s*$/y, follows: isNext, share: 0.4 };

// Order matters: a numbered line inside a quote is unwrapped quote first.
const PREFIXES: readonly LinePrefix[] = [
  { pattern: /^\s{0,3}(?:> ?)+/y },
  { pattern: /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[^\s\]]*\]? ?/y },
  // GitLab puts a number and a stream behind the time.
  { pattern: /^\d\d[OE][ +] ?/y },
  { pattern: /^\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?[AP]M)? /y },
  // The pod and container of kubectl logs --prefix, and the like.
  { pattern: /^\[[\w./:@ -]{1,100}\] /y },
  { pattern: /^[A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d \S+ [^\s:]+: ?/y },
  { pattern: /^[\w.-]+ *\| ?/y },
  { pattern: /^[ \t]*[│┃|] ?/y },
  {
    pattern: /^[ \t]{0,8}L?\d{1,7}(?:[:|.)→]\s?| \| ?|\t| )/y,
    follows: isNext,
  },
  { pattern: /^\+ ?/y },
  { pattern: /^- ?/y },
  // grep -n, and the log of a CI job: file:12: and job, step.
  { pattern: /^[\w./-]{1,100}:\d{1,7}:/y },
  { pattern: /^[^\t\n]{1,80}\t[^\t\n]{1,80}\t(?=\d{4}-\d\d-\d\dT)/y },
  { pattern: /^[ \t]*(?:\/\/|#|\*|;|--)(?!\s*=>) ?/y },
];

const ENOUGH_LINES = 3;
const ENOUGH_SHARE = 0.7;
const DEEPEST = 3;
// UTF-16 units, and lines, between two pauses.
const SLICE = 1_000_000;
const LINES_AT_ONCE = 20_000;

/** Blanks what stands before nearly every line: numbers, timestamps, quote marks, log sources; in slices. */
export function* maskLinePrefixes(sketch: Sketch): Generator<void, void> {
  const lines = yield* nonBlankLines(sketch.text);
  if (lines.count < ENOUGH_LINES) return;
  yield;
  yield* maskPrefix(sketch, lines, NUMBER_LINES);
  maskShared(sketch, lines);
  for (let depth = 0; depth < DEEPEST; depth++) {
    let isFound = false;
    for (const prefix of PREFIXES) if (!isFound) isFound = yield* maskPrefix(sketch, lines, prefix);
    if (!isFound) return;
  }
}

/** Lines by their number: where each begins, after the prefixes already blanked, and where it ends. */
interface Lines {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

// Numbers side by side, not an object for each: a paste may have a line for every other character.
function* nonBlankLines(text: string): Generator<void, Lines> {
  let breaks = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++;
  const starts = new Int32Array(breaks);
  const ends = new Int32Array(breaks);
  let count = 0;
  let pause = SLICE;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, Math.min(end, start + 400)).trim() !== '') {
      starts[count] = start;
      ends[count++] = end;
    }
    if ((start = end + 1) < pause) continue;
    pause = start + SLICE;
    yield;
  }
  return { count, starts, ends };
}

// What every line begins with, be it whose it is: a level, a host, a prompt. JSON has no such thing but blanks.
function maskShared(sketch: Sketch, { count, starts, ends }: Lines): void {
  const first = sketch.text.slice(starts[0], Math.min(ends[0]!, starts[0]! + 100));
  let length = /^[^"'“{}]*?(?=[[{"“]|$)(?:\[[\w ./:-]+\][^"'“{}[\]]*)?/.exec(first)?.[0].length ?? 0;
  for (let line = 1; line < count && length > 1; line++) {
    let same = 0;
    while (same < length && sketch.text[starts[line]! + same] === first[same]) same++;
    length = same;
  }
  if (length < 2 || !/\w.*[ $>#|:\t]$/.test(first.slice(0, length))) return;
  sketch.note('line-prefix', starts[0]!, starts[0]! + length);
  for (let line = 0; line < count; line++) {
    sketch.blank(starts[line]!, starts[line]! + length);
    starts[line] = starts[line]! + length;
  }
}

function* maskPrefix(
  sketch: Sketch,
  { count, starts, ends }: Lines,
  { pattern, follows, share = ENOUGH_SHARE }: LinePrefix,
): Generator<void, boolean> {
  const prefixOf = (line: number): string | null => {
    pattern.lastIndex = 0;
    return pattern.exec(sketch.text.slice(starts[line], Math.min(ends[line]!, starts[line]! + 200)))?.[0] ?? null;
  };
  let previous: string | null = null;
  let found = 0;
  let followed = 0;
  const spare = count * (1 - share);
  for (let line = 0; line < count; line++) {
    if (line % LINES_AT_ONCE === LINES_AT_ONCE - 1) yield;
    const prefix = prefixOf(line);
    if (prefix === null) {
      if (line - found > spare) return false;
      continue;
    }
    if (!follows || previous === null || follows(previous, prefix)) followed++;
    previous = prefix;
    found++;
  }
  if (found < ENOUGH_LINES || found < count * share) return false;
  if (followed < found * 0.9) return false;
  let isNoted = false;
  for (let line = 0; line < count; line++) {
    if (line % LINES_AT_ONCE === LINES_AT_ONCE - 1) yield;
    const prefix = prefixOf(line);
    if (prefix === null) continue;
    const start = starts[line]!;
    const end = start + prefix.length;
    sketch.blank(start, end);
    starts[line] = end;
    if (!isNoted) sketch.note('line-prefix', start, end);
    isNoted = true;
  }
  return true;
}
