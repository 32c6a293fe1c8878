import { oneLine } from '../one-line.ts';
import { markupAddress } from './markup-address.ts';
import type { TakenLink } from './taken-link.ts';

/**
 * A link in reStructuredText, without a name, so that the same title can be linked twice. Source: docutils,
 * reStructuredText Markup Specification, "Embedded URIs and Aliases" and "Escaping Mechanism".
 */
export function linkRst({ url, title, rest }: TakenLink): string {
  return `\`${plain(title.trim())} <${markupAddress(url)}>\`__${plain(rest)}`;
}

// Two colons at the end of a paragraph would begin a literal block; a scheme or an @ would make a link.
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_|<>@]|:(?=\S|\s*$)/g, '\\$&');
}
