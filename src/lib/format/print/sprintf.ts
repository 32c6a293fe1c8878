import { spend, type Budget } from '../limits.ts';
import { encodeRune, runeAt, runeWidth, type Bytes } from '../text/bytes.ts';
import type { Maybe } from '../values/value.ts';
import { NO_FLAGS, type Flags } from './flags.ts';
import { printArgument, showType } from './print-value.ts';

// Past this, Go takes a width or precision for a mistake.
const TOO_LARGE = 1_000_000;
const FLAG_CHARS = '#0+- ';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Go's `fmt.Sprintf`, with the notes it leaves where format and arguments do not fit. `wrapVerb`: see GoFeatures. */
export function sprintf(format: Bytes, args: readonly Maybe[], budget: Budget, wrapVerb: boolean): Bytes {
  let out = '';
  let next = 0;
  let reordered = false;
  let at = 0;
  let goodIndex = true;

  /** Reads `[n]`; whether there was one. */
  function readIndex(): boolean {
    if (format[at] !== '[') return false;
    reordered = true;
    const close = format.indexOf(']', at + 1);
    if (close < 0 || format.length - at < 3) {
      goodIndex = false;
      at += 1;
      return false;
    }
    const digits = format.slice(at + 1, close);
    at = close + 1;
    const index = /^\d+$/.test(digits) ? parseCount(digits) : null;
    if (index !== null && index >= 1 && index <= args.length) {
      next = index - 1;
      return true;
    }
    goodIndex = false;
    return index !== null;
  }

  function readCount(): number | null {
    const digits = /^\d*/.exec(format.slice(at, at + 32))![0];
    if (digits === '') return null;
    const count = parseCount(digits);
    at = count === null ? format.length : at + digits.length;
    return count;
  }

  function argumentCount(): number | null {
    const value = args[next];
    if (next >= args.length) return null;
    next++;
    const isInt = value && ['int', 'int64', 'uint8', 'uint64'].includes(value.type.kind);
    const count = isInt ? Number(value.payload) : null;
    return count === null || Math.abs(count) > TOO_LARGE ? null : count;
  }

  while (at < format.length) {
    spend(budget, 0);
    goodIndex = true;
    let afterIndex = false;
    const percent = format.indexOf('%', at);
    const end = percent < 0 ? format.length : percent;
    out += format.slice(at, end);
    if (percent < 0) break;
    at = percent + 1;
    const flags: Mutable<Flags> = { ...NO_FLAGS };
    for (; at < format.length && FLAG_CHARS.includes(format[at]!); at++) setFlag(flags, format[at]!);
    const simple = format[at];
    if (simple !== undefined && simple >= 'a' && simple <= 'z' && next < args.length) {
      at++;
      out += printArgument(args[next++]!, simple, forVerb(flags, simple, wrapVerb), budget);
      continue;
    }
    afterIndex = readIndex();
    if (format[at] === '*') {
      at++;
      flags.width = argumentCount();
      if (flags.width === null) out += '%!(BADWIDTH)';
      else if (flags.width < 0) {
        flags.width = -flags.width;
        flags.minus = true;
        flags.zero = false;
      }
      afterIndex = false;
    } else {
      flags.width = readCount();
      if (afterIndex && flags.width !== null) goodIndex = false;
    }
    if (at + 1 < format.length && format[at] === '.') {
      at++;
      if (afterIndex) goodIndex = false;
      afterIndex = readIndex();
      if (format[at] === '*') {
        at++;
        const precision = argumentCount();
        flags.precision = precision !== null && precision < 0 ? null : precision;
        if (flags.precision === null) out += '%!(BADPREC)';
        afterIndex = false;
      } else {
        flags.precision = readCount() ?? 0;
      }
    }
    if (!afterIndex) readIndex();
    if (at >= format.length) {
      out += '%!(NOVERB)';
      break;
    }
    const rune = runeAt(format, at);
    const verb = rune < 0 ? encodeRune(0xfffd) : format.slice(at, at + runeWidth(rune));
    at += runeWidth(rune);
    if (verb === '%') out += '%';
    else if (!goodIndex) out += `%!${verb}(BADINDEX)`;
    else if (next >= args.length) out += `%!${verb}(MISSING)`;
    else out += printArgument(args[next++]!, verb, forVerb(flags, verb, wrapVerb), budget);
    spend(budget, (flags.width ?? 0) + (flags.precision ?? 0));
  }
  if (reordered || next >= args.length) return out;
  const extra = args.slice(next).map((value) => {
    return value ? `${showType(value.type)}=${printArgument(value, 'v', NO_FLAGS, budget)}` : '<nil>';
  });
  return `${out}%!(EXTRA ${extra.join(', ')})`;
}

function setFlag(flags: Mutable<Flags>, char: string): void {
  if (char === '#') flags.sharp = true;
  else if (char === '+') flags.plus = true;
  else if (char === ' ') flags.space = true;
  else if (char === '0') flags.zero = !flags.minus;
  else {
    flags.minus = true;
    flags.zero = false;
  }
}

function forVerb(flags: Flags, verb: string, wrapVerb: boolean): Flags {
  if (verb !== 'v' && !(verb === 'w' && wrapVerb)) return flags;
  return { ...flags, sharpV: flags.sharp, sharp: false, plusV: flags.plus, plus: false };
}

function parseCount(digits: string): number | null {
  const count = Number(digits);
  // A digit is refused only once what stands before it is too large.
  return Math.floor(count / 10) > TOO_LARGE ? null : count;
}
