import { singularOf } from './singular-of.ts';

const PIECE = /\p{Script=Han}+|\d+(?:\.\d+)+|[\p{Letter}\p{Number}]+/gu;
const HAN = /^\p{Script=Han}/u;
const HUMP = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

// Words that say nothing about which page is meant.
const EMPTY = new Set(
  `a about all am an and any are as at be been but by can could did do does doesn don for from get gets getting had has
  have how i if in into is isn it its just me my no not of on one or our s should so some t than that the their them
  then there these they this to up us use used using was we were what when where which who why will with would you
  your docker`.split(/\s+/),
);
const EMPTY_HAN =
  /为什么|什么样|怎么样|什么|怎么|怎样|如何|哪里|哪些|哪个|之间|这个|那个|我的|的|了|吗|呢|和|与|是|其|我|里/gu;

/**
 * The words a text is found by, in lower case: of `GraphDriver` the whole and its parts, of Chinese every two characters
 * that stand together, versions whole, plurals as singulars. Words that say nothing are left out, unless all do.
 */
export function splitWords(text: string): string[] {
  const words = [...text.normalize('NFKC').replace(EMPTY_HAN, ' ').matchAll(PIECE)].flatMap(([piece]) =>
    HAN.test(piece) ? pairs(piece) : parts(piece),
  );
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}

function pairs(han: string): string[] {
  const characters = [...han];
  return characters.length === 1 ? characters : characters.slice(1).map((one, i) => characters[i]! + one);
}

function parts(word: string): string[] {
  const humps = word.split(HUMP);
  return [...new Set([word, ...(humps.length > 1 ? humps : [])])].map((part) => singularOf(part.toLowerCase()));
}
