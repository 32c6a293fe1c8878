import type { Notice, NoticeCode, Range } from './types.ts';
import { widestLines, type WidestLines } from './wrapped-literal.ts';

const SPACE = 0x20;
const NOTICES_PER_CODE = 200;

/** A working copy of the paste in which characters can be replaced but never added or removed. */
export interface Sketch {
  readonly text: string;
  /** UTF-16 units as they stand now. */
  readonly codes: Uint16Array;
  /** Turns a range into spaces, keeping its line breaks. */
  blank(start: number, end: number): void;
  /** Overwrites the units at `start` with those of an ASCII string. */
  put(start: number, replacement: string): void;
  /** Records something the reader should know; at most 200 of each kind. */
  note(code: NoticeCode, start: number, end: number): void;
  /** Blanks everything that no range covers. */
  blankOutside(ranges: readonly Range[]): void;
  sortedNotices(): Notice[];
  /** How wide the text is; measured once. */
  widest(): WidestLines;
  toText(): string;
}

/** A sketch in which the paste stands as it is. */
export function createSketch(text: string): Sketch {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  const notices: Notice[] = [];
  const counts = new Map<NoticeCode, number>();
  let widest: WidestLines | undefined;

  function blank(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      if (!isLineBreak(codes[i]!)) codes[i] = SPACE;
    }
  }

  return {
    text,
    codes,
    blank,
    put(start, replacement) {
      for (let i = 0; i < replacement.length; i++) codes[start + i] = replacement.charCodeAt(i);
    },
    note(code, start, end) {
      const count = counts.get(code) ?? 0;
      if (count >= NOTICES_PER_CODE) return;
      counts.set(code, count + 1);
      notices.push({ code, start, end });
    },
    blankOutside(ranges) {
      let from = 0;
      for (const range of ranges) {
        blank(from, range.start);
        from = range.end;
      }
      blank(from, codes.length);
    },
    sortedNotices: () => notices.sort((a, b) => a.start - b.start || a.end - b.end),
    widest: () => (widest ??= widestLines(text)),
    toText: () => (isSame(text, codes) ? text : decode(codes)),
  };
}

/** Whether a UTF-16 unit is a line feed or a carriage return. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

// A second copy of what did not change would only take room.
function isSame(text: string, codes: Uint16Array): boolean {
  for (let i = 0; i < codes.length; i++) if (text.charCodeAt(i) !== codes[i]) return false;
  return true;
}

// String.fromCharCode takes its units as arguments, and the number of arguments is limited.
function decode(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += 8192) {
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(i, i + 8192));
  }
  return text;
}
