import type { Token } from './token.ts';

/** The tokens of a template and how far they were taken; nested definitions share one. */
export interface TokenSource {
  readonly tokens: readonly Token[];
  taken: number;
}

/** Hands out tokens with up to three taken back. Messages name the line of the token last fetched. */
export interface TokenReader {
  readonly next: () => Token;
  readonly peek: () => Token;
  readonly nextNonSpace: () => Token;
  readonly peekNonSpace: () => Token;
  readonly backup: () => void;
  /** Puts one token back before the one read last. */
  readonly backup2: (before: Token) => void;
  readonly backup3: (first: Token, second: Token) => void;
  readonly fetched: () => Token;
}

/** A reader with nothing taken back. */
export function readTokens(source: TokenSource): TokenReader {
  const nothing: Token = { kind: 'error', text: '', start: -1, end: -1, line: 0 };
  const buffer: [Token, Token, Token] = [nothing, nothing, nothing];
  let back = 0;

  function fetch(): Token {
    const last = source.tokens[source.tokens.length - 1]!;
    return source.tokens[source.taken++] ?? { ...nothing, start: last.start, end: last.end };
  }
  function next(): Token {
    if (back > 0) back--;
    else buffer[0] = fetch();
    return buffer[back]!;
  }
  function backup(): void {
    back++;
  }
  function nextNonSpace(): Token {
    let token = next();
    while (token.kind === 'space') token = next();
    return token;
  }
  return {
    next,
    backup,
    nextNonSpace,
    peek() {
      const token = next();
      backup();
      return token;
    },
    peekNonSpace() {
      const token = nextNonSpace();
      backup();
      return token;
    },
    backup2(before) {
      buffer[1] = before;
      back = 2;
    },
    backup3(first, second) {
      buffer[1] = second;
      buffer[2] = first;
      back = 3;
    },
    fetched: () => buffer[0],
  };
}
