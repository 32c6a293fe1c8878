import type { GoFeatures } from '../go-features.ts';
import { encodeRune, runeAt, runeWidth, type Bytes } from '../text/bytes.ts';
import { isPrint } from '../text/is-print.ts';
import { quote } from '../text/quote.ts';
import { scanNumber } from './scan-number.ts';
import { KEYWORDS, type Token, type TokenKind } from './token.ts';

const SPACES = ' \t\r\n';
const TERMINATORS = '.,|:)(';
const WORD = /[\p{L}\p{Nd}_]/u;

/** Cuts a template into tokens. The last one is the end or the first error. */
export function lex(input: Bytes, features: GoFeatures): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let start = 0;
  let line = 1;
  let counted = 0;
  let parens = 0;

  // Lines are counted as tokens begin, which is where errors point to.
  function lineAt(offset: number): number {
    for (; counted < offset; counted++) if (input.charCodeAt(counted) === 10) line++;
    return line;
  }

  function emit(kind: TokenKind): true {
    tokens.push({ kind, text: input.slice(start, at), start, end: at, line: lineAt(start) });
    start = at;
    return true;
  }

  function fail(text: Bytes): false {
    tokens.push({ kind: 'error', text, start, end: Math.max(at, start), line: lineAt(start) });
    return false;
  }

  function lexText(): boolean {
    const open = input.indexOf('{{', at);
    at = open < 0 ? input.length : open;
    const trim = open >= 0 && input[at + 2] === '-' && isSpace(input[at + 3]);
    if (trim) while (at > start && isSpace(input[at - 1])) at--;
    if (at > start) emit('text');
    if (open < 0) {
      emit('eof');
      return false;
    }
    start = at = open;
    const inner = open + (trim ? 4 : 2);
    if (input.startsWith('/*', inner)) return lexComment(inner);
    at += 2;
    emit('left-delimiter');
    start = at = inner;
    parens = 0;
    return lexAction();
  }

  function lexComment(open: number): boolean {
    start = at = open;
    const close = input.indexOf('*/', open + 2);
    if (close < 0) {
      at = open + 2;
      return fail('unclosed comment');
    }
    at = close + 2;
    const width = rightDelimiter();
    if (width === 0) return fail('comment ends before closing delimiter');
    at += width;
    if (width > 2) skipSpaces();
    start = at;
    return true;
  }

  /** Until the action closes; false when there is nothing more to read. */
  function lexAction(): boolean {
    for (;;) {
      const width = rightDelimiter();
      if (width > 0) {
        if (parens > 0) return fail('unclosed left paren');
        start = at += width - 2;
        at += 2;
        emit('right-delimiter');
        if (width > 2) skipSpaces();
        start = at;
        return true;
      }
      if (!lexInside()) return false;
    }
  }

  function lexInside(): boolean {
    const char = input[at];
    if (char === undefined) return fail('unclosed action');
    if (isSpace(char)) return lexSpace();
    switch (char) {
      case '=':
        at++;
        return emit('assign');
      case ':':
        at += 2;
        return input[at - 1] === '=' ? emit('declare') : fail('expected :=');
      case '|':
        at++;
        return emit('pipe');
      case '"':
        return lexQuoted('"', 'string', 'unterminated quoted string');
      case "'":
        return lexQuoted("'", 'char-constant', 'unterminated character constant');
      case '`': {
        const close = input.indexOf('`', at + 1);
        at = close < 0 ? input.length : close + 1;
        return close < 0 ? fail('unterminated raw quoted string') : emit('raw-string');
      }
      case '$':
        at++;
        return atTerminator() ? emit('variable') : lexName('variable');
      case '(':
        at++;
        parens++;
        return emit('left-paren');
      case ')':
        at++;
        parens--;
        if (parens >= 0) return emit('right-paren');
        if (features.rightParenChecked) return fail('unexpected right paren');
        emit('right-paren');
        return fail("unexpected right paren U+0029 ')'");
    }
    if (char === '.' && at + 1 < input.length && !isDigit(input[at + 1])) {
      at++;
      return atTerminator() ? emit('.') : lexName('field');
    }
    if (char === '.' || char === '+' || char === '-' || isDigit(char)) return lexNumber();
    const rune = runeAt(input, at);
    if (isWordRune(rune)) return lexIdentifier();
    at += runeWidth(rune);
    if (rune >= 0 && rune < 0x80 && isPrint(rune)) return emit('char');
    return fail(`unrecognized character in action: ${showRune(rune)}`);
  }

  function lexSpace(): boolean {
    while (isSpace(input[at])) at++;
    // The last space belongs to a trim marker where one follows.
    if (input.startsWith('-}}', at)) {
      at--;
      if (at === start) return true;
    }
    return emit('space');
  }

  function lexName(kind: 'field' | 'variable'): boolean {
    skipWord();
    return atTerminator() ? emit(kind) : badCharacter();
  }

  function lexIdentifier(): boolean {
    skipWord();
    if (!atTerminator()) return badCharacter();
    const word = input.slice(start, at);
    if ((KEYWORDS as readonly string[]).includes(word)) return emit(word as TokenKind);
    return emit(word === 'true' || word === 'false' ? 'bool' : 'identifier');
  }

  function lexQuoted(mark: string, kind: TokenKind, message: string): boolean {
    for (at++; ; at++) {
      let char = input[at];
      if (char === '\\') char = input[++at] === '\n' ? '\n' : input[at] === undefined ? undefined : '\\';
      if (char === undefined || char === '\n') return fail(message);
      if (char === mark) break;
    }
    at++;
    return emit(kind);
  }

  function lexNumber(): boolean {
    const first = scanNumber(input, at);
    at = first.end;
    if (!first.ok) return badNumber();
    if (input[at] !== '+' && input[at] !== '-') return emit('number');
    const second = scanNumber(input, at);
    at = second.end;
    return second.ok && input[at - 1] === 'i' ? emit('complex') : badNumber();
  }

  function badNumber(): boolean {
    if (isWordRune(runeAt(input, at))) at += runeWidth(runeAt(input, at));
    return fail(`bad number syntax: ${quote(input.slice(start, at))}`);
  }

  // The fault is the character, not the name before it.
  function badCharacter(): boolean {
    const rune = runeAt(input, at);
    start = at;
    at += runeWidth(rune);
    return fail(`bad character ${showRune(rune)}`);
  }

  function atTerminator(): boolean {
    const char = input[at];
    return char === undefined || isSpace(char) || TERMINATORS.includes(char) || input.startsWith('}}', at);
  }

  /** The width of a closing delimiter here with its trim marker, or 0. */
  function rightDelimiter(): number {
    if (isSpace(input[at]) && input.startsWith('-}}', at + 1)) return 4;
    return input.startsWith('}}', at) ? 2 : 0;
  }

  function skipSpaces(): void {
    while (isSpace(input[at])) at++;
  }

  function skipWord(): void {
    for (let rune = runeAt(input, at); isWordRune(rune); rune = runeAt(input, at)) at += runeWidth(rune);
  }

  while (lexText());
  return tokens;
}

/** Whether a code point can be part of a name: a letter, a digit or the underscore. */
export function isWordRune(rune: number): boolean {
  return rune >= 0 && WORD.test(String.fromCodePoint(rune));
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && SPACES.includes(char);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function showRune(rune: number): Bytes {
  const valid = rune < 0 ? 0xfffd : rune;
  const code = `U+${valid.toString(16).toUpperCase().padStart(4, '0')}`;
  return isPrint(valid) ? `${code} '${encodeRune(valid)}'` : code;
}
