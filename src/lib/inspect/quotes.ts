import { matchAt } from './match-at.ts';

/** How a string is delimited in the paste; anything but `plain` is masked into plain quotes. */
export type QuoteStyle = 'plain' | 'curly' | 'single' | 'entity' | 'escaped';

/** An opening delimiter and how many units it takes. */
export interface Quote {
  readonly style: QuoteStyle;
  readonly length: number;
}

const CURLY = new Set('“”„‟″＂');
const ENTITY = /&(?:quot|#34|#x22);/iy;

/** Reads a quote at an offset, or null. Single quotes count only where `single` allows them. */
export function quoteAt(text: string, at: number, single: boolean): Quote | null {
  const char = text[at]!;
  if (char === '"') return { style: 'plain', length: 1 };
  if (char === '\\' && text[at + 1] === '"') return { style: 'escaped', length: 2 };
  if (char === '&') {
    const entity = matchAt(ENTITY, text, at);
    return entity === null ? null : { style: 'entity', length: entity.length };
  }
  if (CURLY.has(char)) return { style: 'curly', length: 1 };
  if (single && (char === "'" || char === '‘' || char === '’')) return { style: 'single', length: 1 };
  return null;
}

/** How many units close a string of this style at an offset; 0 where it does not close. */
export function closingQuote(text: string, at: number, style: QuoteStyle): number {
  const char = text[at]!;
  switch (style) {
    case 'plain':
      return char === '"' ? 1 : 0;
    case 'curly':
      return CURLY.has(char) || char === '"' ? 1 : 0;
    case 'single':
      return char === "'" || char === '’' ? 1 : 0;
    case 'entity': {
      const quote = char === '&' ? quoteAt(text, at, false) : null;
      return quote?.style === 'entity' ? quote.length : 0;
    }
    case 'escaped':
      return char === '\\' && text[at + 1] === '"' ? 2 : 0;
  }
}
