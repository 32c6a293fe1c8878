import { oneLine } from '../one-line.ts';
import { markupAddress } from './markup-address.ts';
import { referCharacters } from './refer-characters.ts';
import type { TakenLink } from './taken-link.ts';

/** A link in AsciiDoc. Source: Asciidoctor, "Link Macro", "Character Replacement Substitutions". */
export function linkAsciidoc({ url, title, rest }: TakenLink): string {
  return `link:++${markupAddress(url)}++[${plain(title.trim())}]${plain(rest)}`;
}

// Beyond marks: dashes, dots, (C) and quotes that would be drawn otherwise, and addresses that would become links.
const ACTING =
  /[&<>"'`*_#+^~[\]{}\\|=$@]|:(?=\/\/|:)|(?<=:):|(?<=[!-/:-@[-`{-~]);|-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\.|\((?=C\)|R\)|TM\)|\()|(?<=\()\(/g;

function plain(text: string): string {
  return referCharacters(oneLine(text), ACTING);
}
