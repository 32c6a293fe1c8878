import { runeAt, runeWidth, type Bytes } from '../text/bytes.ts';
import { canBackquote, quote } from '../text/quote.ts';
import { pad, type Flags } from './flags.ts';

/** A string under `%s`: cut to the precision, filled to the width, both in code points. */
export function formatString(text: Bytes, flags: Flags): Bytes {
  return pad(cut(text, flags.precision), flags);
}

/** A string under `%q`. */
export function formatQuoted(text: Bytes, flags: Flags): Bytes {
  const shown = cut(text, flags.precision);
  return pad(flags.sharp && canBackquote(shown) ? `\`${shown}\`` : quote(shown, flags.plus), flags);
}

/** Bytes under `%x` or `%X`: two digits each, with a space between or `0x` before as the flags say. */
export function formatHexBytes(text: Bytes, flags: Flags, upper: boolean): Bytes {
  const bytes = flags.precision === null ? text : text.slice(0, flags.precision);
  if (bytes === '') return pad('', flags);
  const prefix = flags.sharp ? (upper ? '0X' : '0x') : '';
  const pairs = [...bytes].map((char) => {
    const pair = char.charCodeAt(0).toString(16).padStart(2, '0');
    return upper ? pair.toUpperCase() : pair;
  });
  return pad(flags.space ? pairs.map((pair) => prefix + pair).join(' ') : prefix + pairs.join(''), flags);
}

function cut(text: Bytes, precision: number | null): Bytes {
  if (precision === null || precision >= text.length) return text;
  let at = 0;
  for (let i = 0; i < precision && at < text.length; i++) at += runeWidth(runeAt(text, at));
  return text.slice(0, at);
}
