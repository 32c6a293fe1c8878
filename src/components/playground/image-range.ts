import type { Range } from '../../lib/inspect/index.ts';
import type { State } from './state.ts';

// UTF-16 units of what stands before and behind an image that are shown with it.
const AROUND = 20_000;
// How far the begin or end of a line may be from the image; past it, the paste is one long line.
const NEAR = 200;

/** The lines that hold the image on show, and what stands around it where it is the first or the last. */
export function imageRange({
  explanation,
  image,
  text,
  rest,
}: Pick<State, 'explanation' | 'image' | 'text' | 'rest'>): Range {
  const { node } = explanation.images[image]!;
  const isLast = image === explanation.images.length - 1 && rest === 'here';
  const before = Math.max(0, node.start - AROUND);
  const behind = Math.min(text.length, node.end + AROUND);
  const line = text.lastIndexOf('\n', node.start - 1) + 1;
  const newline = text.indexOf('\n', node.end);
  const lineEnd = newline < 0 ? text.length : newline;
  return {
    start:
      image === 0 ? (before === 0 ? 0 : Math.min(node.start, text.indexOf('\n', before) + 1)) : near(line, node.start),
    end: isLast ? behind : near(lineEnd, node.end),
  };
}

function near(found: number, wanted: number): number {
  return Math.abs(found - wanted) <= NEAR ? found : wanted;
}
