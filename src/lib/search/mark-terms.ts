import { escapePattern } from '../escape-pattern.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * Cuts a text at the terms that were found in it, whatever their case; together the pieces are the text. A term in Latin
 * letters counts where a word or a hump of one begins, so `dir` is marked in `LowerDir` and not in `redirect`.
 */
export function markTerms(text: string, terms: readonly string[]): MarkedPiece[] {
  const hits = terms
    .filter((term) => !/^[="]/.test(term) && (term.length > 1 || /\p{Script=Han}/u.test(term)))
    .flatMap((term) => placesOf(term, text))
    .sort(([a], [b]) => a - b);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const [start, end] of hits) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), isHit: false });
    const last = pieces.at(-1);
    if (last?.isHit) pieces[pieces.length - 1] = { text: last.text + text.slice(from, end), isHit: true };
    else pieces.push({ text: text.slice(from, end), isHit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}

function placesOf(term: string, text: string): [start: number, end: number][] {
  return [...text.matchAll(new RegExp(escapePattern(term), 'giu'))]
    .map(({ index, 0: found }): [number, number] => [index, index + found.length])
    .filter(([start]) => begins(text, start));
}

function begins(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || !/[a-z0-9]/i.test(before) || (/[a-z0-9]/.test(before) && /[A-Z]/.test(text[at]!));
}
