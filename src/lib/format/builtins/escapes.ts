import { printAll } from '../print/print-value.ts';
import { printable } from '../template/execute.ts';
import type { TemplateFunction } from '../template/functions.ts';
import { runeAt, runeWidth, type Bytes } from '../text/bytes.ts';
import { isPrint } from '../text/is-print.ts';
import { ANY } from '../values/types.ts';
import { string } from '../values/value.ts';

const HTML: Record<string, string> = {
  '\0': '\xef\xbf\xbd',
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};
const JS: Record<string, string> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  '=': '\\u003D',
};

/** `html`: escaped for HTML. */
export const escapeHtml = escaper((text) => text.replace(/[\0"'&<>]/g, (char) => HTML[char]!));

/** `urlquery`: escaped for the query of a URL. */
export const escapeQuery = escaper((text) =>
  text.replace(/[^\w\-.~]/g, (char) =>
    char === ' ' ? '+' : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  ),
);

/** `js`: escaped for a string in JavaScript. */
export const escapeJs = escaper((text) => {
  if (/^[ !#-%(-;?-[\]-\x7f]*$/.test(text)) return text;
  let out = '';
  for (let at = 0; at < text.length;) {
    const rune = runeAt(text, at);
    const char = text.slice(at, at + runeWidth(rune));
    at += char.length;
    // A broken byte passes as it is.
    if (rune < 0 || (rune >= 0x80 && isPrint(rune))) out += char;
    else if (rune >= 0x80) out += `\\u${hex(rune, 4)}`;
    else out += JS[char] ?? (rune < 0x20 ? `\\u00${hex(rune, 2)}` : char);
  }
  return out;
});

function hex(rune: number, digits: number): string {
  return rune.toString(16).toUpperCase().padStart(digits, '0');
}

function escaper(escape: (text: Bytes) => Bytes): TemplateFunction {
  return {
    parameters: [],
    rest: ANY,
    call: (args, { budget }) => string(escape(printAll(args.map(printable), budget))),
  };
}
