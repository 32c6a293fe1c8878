import { oneLine } from '../one-line.ts';
import { markupAddress } from './markup-address.ts';
import type { TakenLink } from './taken-link.ts';

/** A link in Markdown. Source: CommonMark 0.31.2, section 2.4 (a backslash before ASCII punctuation); GFM's autolinks. */
export function linkMarkdown({ url, title, rest }: TakenLink): string {
  return `[${plain(title.trim())}](${markupAddress(url)})${plain(rest)}`;
}

function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>&|~#!$^@]|(?<=\])\(|=(?==)|(?<==)=|:(?=\/\/)|(?<=www)\./gi, '\\$&');
}
