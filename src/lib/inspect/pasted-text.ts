import { decodeString } from './decode-string.ts';
import { isPlainString } from './is-plain-string.ts';
import type { Paste } from './types.ts';

const hardSpaced = new WeakMap<Paste, boolean>();

/** What a string or a name of the paste says, where its mask says `value`. */
export function pastedText(paste: Paste, start: number, length: number, value: string): string {
  const { text } = paste;
  const said = isPlainString(text, start, length) ? value : decodeString(text.slice(start, start + length));
  return said.includes('\u00a0') && isHardSpaced(paste) ? said.replaceAll('\u00a0', ' ') : said;
}

// Where every space of a paste is a non-breaking one, a page or a chat made it so, those in the values too.
function isHardSpaced(paste: Paste): boolean {
  const known = hardSpaced.get(paste) ?? !paste.text.includes(' ');
  hardSpaced.set(paste, known);
  return known;
}
