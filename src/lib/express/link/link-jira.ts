import { oneLine } from '../one-line.ts';
import { markupAddress } from './markup-address.ts';
import { referCharacters } from './refer-characters.ts';
import type { TakenLink } from './taken-link.ts';

/**
 * A link in the wiki markup of Jira and Confluence. Source: Jira, "Text Formatting Notation Help"; its renderer lets
 * numeric references stand.
 */
export function linkJira({ url, title, rest }: TakenLink): string {
  return `[${plain(title.trim())}|${markupAddress(url)}]${plain(rest)}`;
}

// Beyond marks: hyphens at the edge of a word strike it through, and some brackets and colons are drawn as faces.
const ACTING =
  /[\\&<>{}[\]|*_+^~!`#@]|(?<!\w)-|-(?!\w)|\?(?=\?)|(?<=\?)\?|:(?=[()DP]|\/\/)|;(?=\))|\((?=.{1,5}\))|(?<=www)\./g;

function plain(text: string): string {
  return referCharacters(oneLine(text), ACTING);
}
