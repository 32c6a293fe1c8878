const MOST = 300;

/** The beginning of what a line prints, as far as a reader wants it on a page: whole lines where they fit, and `…` for the rest. */
export function outputBeginning(output: string): string {
  if (output.length <= MOST) return output;
  const end = output.lastIndexOf('\n', MOST);
  // A letter beyond the first 65,536 is two units long, and stays whole.
  return end > 0 ? `${output.slice(0, end)}\n…` : `${[...output.slice(0, MOST + 1)].slice(0, -1).join('')}…`;
}
