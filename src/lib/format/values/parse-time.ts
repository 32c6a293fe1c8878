import type { Bytes } from '../text/bytes.ts';
import { RFC3339 } from './format-time.ts';
import { daysIn, secondsOf, type GoTime } from './go-time.ts';

const ELEMENTS: readonly (readonly [layout: string, pattern: RegExp])[] = [
  ['2006', /^\d{4}/],
  ['-', /^-/],
  ['01', /^\d{2}/],
  ['-', /^-/],
  ['02', /^\d{2}/],
  ['T', /^T/],
  ['15', /^\d{1,2}/],
  [':', /^:/],
  ['04', /^\d{2}/],
  [':', /^:/],
  ['05', /^\d{2}(?:[.,]\d+)?/],
  ['Z07:00', /^(?:Z|[+-]\d{2}:\d{2})/],
];

const MARK = ['"', /^"/] as const;

/**
 * The time a JSON value means, or the text of Go's error. It is read as it is written: old releases parse the quotes
 * with it, later ones take them off first.
 */
export function parseTime(json: Bytes, quotesAreParsed: boolean): GoTime | { readonly error: Bytes } {
  if (!quotesAreParsed && !/^".*"$/s.test(json)) {
    return { error: 'Time.UnmarshalJSON: input is not a JSON string' };
  }
  const text = quotesAreParsed ? json : json.slice(1, -1);
  const layout = quoteTime(quotesAreParsed ? `"${RFC3339}"` : RFC3339);
  const elements = quotesAreParsed ? [MARK, ...ELEMENTS, MARK] : ELEMENTS;
  const fail = (reason: string) => ({ error: `parsing time ${quoteTime(text)}${reason}` });
  const parts: string[] = [];
  let rest = text;
  for (const [element, pattern] of elements) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) {
      return fail(` as ${layout}: cannot parse ${quoteTime(rest)} as ${quoteTime(element)}`);
    }
    if (element !== '"') parts.push(found);
    rest = rest.slice(found.length);
  }
  const [year, month, day, hour, minute, second, zone] = [0, 2, 4, 6, 8, 10, 11].map((i) => parts[i]!);
  if (Number(month) < 1 || Number(month) > 12) return fail(': month out of range');
  if (Number(hour) > 23) return fail(': hour out of range');
  if (Number(minute) > 59) return fail(': minute out of range');
  if (Number(second!.slice(0, 2)) > 59) return fail(': second out of range');
  if (rest !== '') return fail(`: extra text: ${quoteTime(rest)}`);
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return fail(': day out of range');
  const offset =
    zone === 'Z' ? 0 : Number(`${zone![0]}1`) * (Number(zone!.slice(1, 3)) * 3600 + Number(zone!.slice(4)) * 60);
  return {
    seconds:
      secondsOf(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second!.slice(0, 2))) -
      offset,
    nanoseconds: Number(second!.slice(3, 12).padEnd(9, '0')),
    offset: offset === 0 ? null : offset,
  };
}

// The package for times quotes in its own way, byte by byte.
function quoteTime(text: Bytes): Bytes {
  const escaped = text.replace(/["\\]|[^ -\x7f]/g, (char) =>
    /["\\]/.test(char) ? `\\${char}` : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `"${escaped}"`;
}
