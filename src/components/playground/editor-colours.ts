import type { Annotation } from '../../lib/annotate/index.ts';
import type { Range } from '../../lib/inspect/index.ts';

/** A stretch of the paste and the class that colours it, the same as in the rows. */
export interface Colour {
  readonly range: Range;
  readonly name: 'key' | 'string' | 'number' | 'literal' | 'dim';
}

const NAMES = { string: 'string', number: 'number', boolean: 'literal', null: 'literal' } as const;
const VALUES_AT_MOST = 5000;
const DIM_AT_MOST = 2000;

/** The colours of a text: its keys and values, and dim what was read over. */
export function textColours(text: string, annotations: readonly Annotation[], masked: string): Colour[] {
  return [...valueColours(annotations), ...dimmed(text, masked)];
}

function valueColours(annotations: readonly Annotation[]): Colour[] {
  return annotations.slice(0, VALUES_AT_MOST).flatMap(({ node }) => {
    const found: Colour[] = [];
    if (node.keyStart >= 0) found.push({ range: { start: node.keyStart, end: node.keyEnd }, name: 'key' });
    if (node.kind in NAMES) found.push({ range: node, name: NAMES[node.kind as keyof typeof NAMES] });
    return found;
  });
}

function dimmed(text: string, masked: string): Colour[] {
  if (text === masked) return [];
  const found: Colour[] = [];
  const isDim = (i: number) => text[i] !== masked[i] && masked[i] === ' ';
  for (let i = 0; i < text.length && found.length < DIM_AT_MOST; i++) {
    if (!isDim(i)) continue;
    const start = i;
    while (i < text.length && isDim(i)) i++;
    found.push({ range: { start, end: i }, name: 'dim' });
  }
  return found;
}
