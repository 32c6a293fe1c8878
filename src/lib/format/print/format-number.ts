import { encodeRune, type Bytes } from '../text/bytes.ts';
import { isPrint } from '../text/is-print.ts';
import { pad, type Flags } from './flags.ts';
import { formatFloat } from './format-float.ts';

const PREFIXES: Record<number, string> = { 2: '0b', 16: '0x' };

/** An integer with its sign, in a base, padded as the flags say. */
export function formatInteger(value: bigint, base: number, verb: string, flags: Flags, upper = false): Bytes {
  const negative = value < 0n;
  const { precision, width, minus, plus, space, sharp } = flags;
  let least = precision ?? 0;
  if (precision === 0 && value === 0n) return pad('', flags, false);
  if (precision === null && flags.zero && !minus && width !== null) {
    least = width - (negative || plus || space ? 1 : 0);
  }
  let digits = (negative ? -value : value).toString(base).padStart(least, '0');
  if (upper) digits = digits.toUpperCase();
  if (sharp && base === 8 && !digits.startsWith('0')) digits = `0${digits}`;
  if (sharp && PREFIXES[base]) digits = (upper ? PREFIXES[base].toUpperCase() : PREFIXES[base]) + digits;
  if (verb === 'O') digits = `0o${digits}`;
  return pad((negative ? '-' : plus ? '+' : space ? ' ' : '') + digits, flags, false);
}

/** `%U`: `U+1F433`, and the character with `#`. */
export function formatUnicode(value: bigint, flags: Flags): Bytes {
  const least = Math.max(flags.precision ?? 4, 4);
  const code = `U+${BigInt.asUintN(64, value).toString(16).toUpperCase().padStart(least, '0')}`;
  const shown = flags.sharp && value >= 0n && value <= 0x10ffffn && isPrint(Number(value));
  return pad(shown ? `${code} '${encodeRune(Number(value))}'` : code, flags, false);
}

/** A float in the format of a verb, with sign, point and zeros as the flags say. */
export function formatReal(value: number, verb: string, standard: number, flags: Flags): Bytes {
  const precision = flags.precision ?? standard;
  const format = verb === 'F' ? 'f' : verb === 'v' ? 'g' : verb;
  let number: string = formatFloat(value, format, precision);
  if (!/^[+-]/.test(number)) number = `+${number}`;
  if (flags.space && number.startsWith('+') && !flags.plus) number = ` ${number.slice(1)}`;
  if (/^.[IN]/.test(number)) {
    const bare = number[1] === 'N' && !flags.space && !flags.plus;
    return pad(bare || (number[0] === '+' && !flags.plus) ? number.slice(1) : number, flags, false);
  }
  if (flags.sharp && verb !== 'b') number = withPoint(number, verb, precision);
  if (!flags.plus && number.startsWith('+')) return pad(number.slice(1), flags);
  const missing = (flags.width ?? 0) - number.length;
  if (flags.zero && !flags.minus && missing > 0) return number[0]! + '0'.repeat(missing) + number.slice(1);
  return pad(number, flags);
}

// The sharp flag keeps the point, and the zeros that %g drops.
function withPoint(number: string, verb: string, precision: number): string {
  const hex = verb === 'x' || verb === 'X';
  const [, body = '', tail = ''] = /^(.*?)((?:[pP].*)?)$/.exec(number) ?? [];
  const [, digits = '', exponent = ''] = hex ? ['', body, ''] : (/^([^eE]*)((?:[eE].*)?)$/.exec(body) ?? []);
  let left = ['v', 'g', 'G', 'x'].includes(verb) ? (precision === -1 ? 6 : precision) : 0;
  const counted = digits.slice(1).replace('.', '').replace(/^0+/, '');
  left -= counted.length;
  const dotted = digits.includes('.') ? digits : `${digits}.`;
  if (!digits.includes('.') && digits.length === 2 && digits[1] === '0') left--;
  return dotted + '0'.repeat(Math.max(left, 0)) + exponent + tail;
}
