import type { Sketch } from './sketch.ts';

// CSI sequences (colours, cursor moves), OSC sequences (titles, links), two-character escapes, and
// the same with the escape character already lost from a colour: "[0;31m" right before a quote.
export const TERMINAL_CODE =
  /\u001b\[[0-9;?]*[ -/]*[@-~]|\u009b[0-9;?]*[@-~]|\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)?|\u001b[@-Z\\^_=>()][0-9A-B]?|\u2400?\^\[\[[0-9;]*m/g;

/** Blanks colour codes and other terminal escapes wherever they stand. */
export function maskTerminalCodes(sketch: Sketch): void {
  if (!/[\u001b\u009b]|\^\[\[/.test(sketch.text)) return;
  for (const match of sketch.text.matchAll(TERMINAL_CODE)) {
    const end = match.index + match[0].length;
    sketch.blank(match.index, end);
    sketch.note('terminal-codes', match.index, end);
  }
}
