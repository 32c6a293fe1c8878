import { splitWords } from '../split-words.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}/u;
const PIECE = /\p{Script=Han}+|[\p{Letter}\p{Number}]+(?:[._-][\p{Letter}\p{Number}]+)*/gu;

/**
 * Picks from each text the words that tell it from the others: those that at most `most` of the texts have. Each word
 * stands once, in the order of the text; hexadecimal and other long numbers are left out.
 */
export function tellingWords(texts: readonly string[], most: number): string[] {
  const pieces = texts.map((text) => [...new Set((text.match(PIECE) ?? []).flatMap(wordsOf))].filter(isWord));
  const words = pieces.map((all) => all.map((piece) => [piece, splitWords(piece)] as const));
  const holders = new Map<string, number>();
  for (const all of words) {
    for (const word of new Set(all.flatMap(([, of]) => of))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return words.map((all) => {
    const seen = new Set<string>();
    return all
      .filter(([, of]) => {
        const fresh = of.filter((word) => !seen.has(word) && holders.get(word)! <= most);
        for (const word of fresh) seen.add(word);
        return fresh.length > 0;
      })
      .map(([piece]) => piece)
      .join(' ');
  });
}

function wordsOf(piece: string): string[] {
  return HAN.test(piece) ? [...segmenter.segment(piece)].map(({ segment }) => segment) : [piece];
}

function isWord(piece: string): boolean {
  return piece.length > 1 && piece.length <= 60 && !/^[\d._-]+$/.test(piece) && !/^[0-9a-f]{6,}$/.test(piece);
}
