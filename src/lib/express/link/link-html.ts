import { oneLine } from '../one-line.ts';
import { markupAddress } from './markup-address.ts';
import { referCharacters } from './refer-characters.ts';
import type { TakenLink } from './taken-link.ts';

/** A link in HTML. */
export function linkHtml({ url, title, rest }: TakenLink): string {
  return `<a href="${plain(markupAddress(url))}">${plain(title.trim())}</a>${plain(rest)}`;
}

function plain(text: string): string {
  const named = oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return referCharacters(named, /"/g);
}
