import { countRunes, runeAt, runeWidth, type Bytes } from '../text/bytes.ts';
import { quote } from '../text/quote.ts';

/** Words that are not names inside an action; the dot counts as one of them. */
export const KEYWORDS = [
  'block',
  'break',
  'continue',
  '.',
  'define',
  'else',
  'end',
  'if',
  'range',
  'nil',
  'template',
  'with',
] as const;

export type TokenKind =
  | (typeof KEYWORDS)[number]
  | 'assign'
  | 'bool'
  | 'char'
  | 'char-constant'
  | 'complex'
  | 'declare'
  | 'eof'
  | 'error'
  | 'field'
  | 'identifier'
  | 'left-delimiter'
  | 'left-paren'
  | 'number'
  | 'pipe'
  | 'raw-string'
  | 'right-delimiter'
  | 'right-paren'
  | 'space'
  | 'string'
  | 'text'
  | 'variable';

/** A piece of a template. Offsets are bytes, lines count from 1; the text of an error is its message. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: Bytes;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A token as messages show it: quoted and cut, keywords in angle brackets. */
export function showToken({ kind, text }: Token): Bytes {
  if (kind === 'eof') return 'EOF';
  if (kind === 'error') return text;
  if ((KEYWORDS as readonly string[]).includes(kind)) return `<${text}>`;
  return text.length > 10 ? `${quote(firstRunes(text, 10))}...` : quote(text);
}

function firstRunes(bytes: Bytes, count: number): Bytes {
  if (countRunes(bytes) <= count) return bytes;
  let at = 0;
  for (let i = 0; i < count; i++) at += runeWidth(runeAt(bytes, at));
  return bytes.slice(0, at);
}
