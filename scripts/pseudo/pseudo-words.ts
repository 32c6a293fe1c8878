import { wrap } from './wrap.ts';

/**
 * The words of a module as another language would have them: every sentence wrapped, in functions too. What a sentence is
 * given stays outside of the brackets, unless it brings its own.
 */
export function pseudoWords<Words>(words: Words): Words {
  return pseudo(words) as Words;
}

function pseudo(words: unknown): unknown {
  if (typeof words === 'string') return wrap(words);
  if (isSaying(words)) return (...given: unknown[]) => wrapAround(words(...given), given);
  if (Array.isArray(words)) return words.map(pseudo);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, pseudo(inner)]));
}

function wrapAround(sentence: string, given: readonly unknown[]): string {
  const texts = given
    .flat()
    .filter((each) => typeof each === 'string')
    .filter((text) => /\p{L}/u.test(text))
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pieces = sentence.split(
    new RegExp(`((?:【[^】]*】)${texts.map((text) => `|(?<!\\p{L})${text}(?!\\p{L})`).join('')})`, 'u'),
  );
  return pieces.map((piece, i) => (i % 2 === 1 ? piece : wrap(piece))).join('');
}

function isSaying(words: unknown): words is (...given: unknown[]) => string {
  return typeof words === 'function';
}
