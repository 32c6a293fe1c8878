/** A path broken into lines at a size in pixels. */
export interface FittedPath {
  readonly size: number;
  readonly lines: readonly string[];
}

// What a letter of a monospaced face takes, in em.
const LETTER = 0.6;

/**
 * Breaks a path after dots into lines of `width` pixels. `sizes` are pixels, largest first: those to try
 * for one line, then those for two, and so on; the smallest of all where it fits none.
 */
export function fitPath(path: string, sizes: readonly (readonly number[])[], width: number): FittedPath {
  const tries = sizes.flatMap((some, at) => some.map((size) => ({ size, count: at + 1 })));
  for (const { size, count } of tries) {
    const letters = Math.floor(width / (size * LETTER));
    const lines = breakPath(path, letters);
    if (lines.length <= count && lines.every((line) => line.length <= letters)) return { size, lines };
  }
  const { size } = tries.at(-1)!;
  return { size, lines: breakPath(path, Math.floor(width / (size * LETTER))) };
}

function breakPath(path: string, letters: number): string[] {
  const lines: string[] = [];
  for (const piece of path.split(/(?<=\.)/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + piece.length <= letters) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines;
}
