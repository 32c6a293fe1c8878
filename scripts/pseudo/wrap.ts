// What is no words of a language within a sentence: code, places that are filled in later, targets of links, addresses.
const APART = /(`[^`]*`|\{\w+\}|\[(?=[^\]]*\]\()|\]\([^)]*\)|https?:\/\/[^\s)]+)/;

/** A sentence whose words stand in 【 】, as a translation would stand in their place: "【Show 】`Id`". */
export function wrap(sentence: string): string {
  return sentence
    .split(APART)
    .map((piece, i) =>
      i % 2 === 1 || !/\p{L}/u.test(piece) ? piece : piece.replace(/^(\s*)([^]*?)(\s*)$/, '$1【$2】$3'),
    )
    .join('');
}
