import { textWidth } from './text-width.ts';

/** The room a text has: lines of a width in pixels. */
export interface Room {
  readonly width: number;
  readonly lines: number;
}

// A line is seldom filled to its end, a last one least of all.
const FILLED = 0.9;

/** The largest of `sizes` (pixels, largest first) at which a text fits the room, or the smallest. */
export function fitSize(text: string, sizes: readonly number[], { width, lines }: Room): number {
  const em = textWidth(text);
  return sizes.find((size) => em * size <= width * (lines === 1 ? 1 : lines * FILLED)) ?? sizes.at(-1)!;
}
