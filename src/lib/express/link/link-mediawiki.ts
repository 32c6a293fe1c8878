import { oneLine } from '../one-line.ts';
import { markupAddress } from './markup-address.ts';
import { referCharacters } from './refer-characters.ts';
import type { TakenLink } from './taken-link.ts';

/** A link in MediaWiki's markup. Source: mediawiki.org, "Help:Links", "Help:Formatting", "Help:Magic links". */
export function linkMediawiki({ url, title, rest }: TakenLink): string {
  return `[${markupAddress(url)} ${plain(title.trim())}]${plain(rest)}`;
}

// Beyond marks: a scheme, and a number after RFC, PMID or ISBN, would become links.
const ACTING = /[&<>[\]{}|'~]|_(?=_)|(?<=_)_|(?<=[a-z]):(?=\S)|:(?=\/\/)|(?<=RFC|PMID|ISBN) (?=\d)/gi;

function plain(text: string): string {
  return referCharacters(oneLine(text), ACTING);
}
