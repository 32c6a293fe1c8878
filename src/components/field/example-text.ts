const MOST_LINES = 60;
const MOST_INSIDE = 8;

/**
 * A value as the engine lays it out. Of a very long one, both ends of a list with how many are between them, and every member
 * of an object, those with many entries as `{ … 12 }`; the link below it opens the whole.
 */
export function exampleText(value: unknown): string {
  const whole = laidOut(value);
  if (linesOf(whole) <= MOST_LINES || typeof value !== 'object' || value === null) return whole;
  return Array.isArray(value) ? bothEnds(value) : outline(value);
}

function bothEnds(items: readonly unknown[]): string {
  const texts = items.map((item) => `    ${inside(item)}`);
  const last = texts.pop()!;
  let lines = linesOf(last);
  const left = texts.findIndex((text) => (lines += linesOf(text)) > MOST_LINES);
  if (left < 0) return laidOut(items);
  return `[\n${[...texts.slice(0, left), `    … ${texts.length - left}`, last].join(',\n')}\n]`;
}

function outline(value: object): string {
  const members = Object.entries(value).map(([key, member]) => `    ${JSON.stringify(key)}: ${shortened(member)}`);
  return `{\n${members.join(',\n')}\n}`;
}

function shortened(member: unknown): string {
  const size = typeof member === 'object' && member !== null ? Object.keys(member).length : 0;
  if (size <= MOST_INSIDE) return inside(member);
  return Array.isArray(member) ? `[ … ${size} ]` : `{ … ${size} }`;
}

function inside(value: unknown): string {
  return laidOut(value).replaceAll('\n', '\n    ');
}

function laidOut(value: unknown): string {
  return JSON.stringify(value, null, 4);
}

function linesOf(text: string): number {
  return text.split('\n').length;
}
