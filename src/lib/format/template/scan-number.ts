import { runeAt, type Bytes } from '../text/bytes.ts';
import { isWordRune } from './lex.ts';

/** Reads what looks like a number; `ok` is false where a letter or digit follows that cannot belong to it. */
export function scanNumber(input: Bytes, from: number): { end: number; ok: boolean } {
  let at = from;
  const accept = (chars: string) => input[at] !== undefined && chars.includes(input[at]!) && ++at > 0;
  const acceptRun = (chars: string) => {
    while (accept(chars));
  };
  accept('+-');
  let digits = '0123456789_';
  if (accept('0')) {
    if (accept('xX')) digits = '0123456789abcdefABCDEF_';
    else if (accept('oO')) digits = '01234567_';
    else if (accept('bB')) digits = '01_';
  }
  acceptRun(digits);
  if (accept('.')) acceptRun(digits);
  if ((digits.length === 11 && accept('eE')) || (digits.length === 23 && accept('pP'))) {
    accept('+-');
    acceptRun('0123456789_');
  }
  accept('i');
  return { end: at, ok: !isWordRune(runeAt(input, at)) };
}
