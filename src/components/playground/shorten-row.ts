import type { Row, Token } from './rows.ts';

/** The tokens of a row that are drawn at first. */
export interface ShortRow {
  readonly tokens: readonly Token[];
  /** UTF-16 units of the whole row where it is longer than what is drawn, else 0. */
  readonly longer: number;
}

// A screen full; what is longer takes the browser long to lay out.
const SHOWN = 5000;

/** A row as it is drawn before all of it is asked for. */
export function shortenRow({ tokens }: Row): ShortRow {
  const length = tokens.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= SHOWN) return { tokens, longer: 0 };
  const shown: Token[] = [];
  let room = SHOWN;
  for (const { kind, text } of tokens) {
    if (room <= 0) break;
    shown.push({ kind, text: text.slice(0, room) });
    room -= text.length;
  }
  return { tokens: [...shown, { kind: 'dim', text: '…' }], longer: length };
}
