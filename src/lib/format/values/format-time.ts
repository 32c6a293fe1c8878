import type { Bytes } from '../text/bytes.ts';
import { civilOf, type Civil, type GoTime } from './go-time.ts';

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
export const RFC3339 = '2006-01-02T15:04:05Z07:00';

// The parts of Go's reference time, longest first where one begins another.
const LAYOUT =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|01|02|03|04|05|06|2006|_2006|__2|_2|15|PM|pm|-07:00:00|-070000|-07:00|-0700|-07|Z07:00:00|Z070000|Z07:00|Z0700|Z07|[.,]0+(?!\d)|[.,]9+(?!\d)|[1-5]/g;

/** A time in a layout of Go's reference time. */
export function formatTime(time: GoTime, layout: Bytes): Bytes {
  const civil = civilOf(time);
  return layout.replace(LAYOUT, (part) => showPart(part, time, civil));
}

/** A time as `%v` prints it. */
export function showTime(time: GoTime): Bytes {
  return formatTime(time, '2006-01-02 15:04:05.999999999 -0700 MST');
}

function showPart(part: string, time: GoTime, civil: Civil): Bytes {
  const two = (n: number) => String(n).padStart(2, '0');
  switch (part) {
    case 'January':
      return MONTHS[civil.month - 1]!;
    case 'Jan':
      return MONTHS[civil.month - 1]!.slice(0, 3);
    case 'Monday':
      return WEEKDAYS[civil.weekday]!;
    case 'Mon':
      return WEEKDAYS[civil.weekday]!.slice(0, 3);
    case 'MST':
      return time.offset === null ? 'UTC' : showOffset(time.offset, '-0700');
    case '1':
      return String(civil.month);
    case '01':
      return two(civil.month);
    case '2':
      return String(civil.day);
    case '_2':
      return String(civil.day).padStart(2, ' ');
    case '_2006':
      return `_${showYear(civil.year)}`;
    case '02':
      return two(civil.day);
    case '__2':
      return String(civil.yearDay).padStart(3, ' ');
    case '002':
      return String(civil.yearDay).padStart(3, '0');
    case '15':
      return two(civil.hour);
    case '3':
      return String(civil.hour % 12 || 12);
    case '03':
      return two(civil.hour % 12 || 12);
    case '4':
      return String(civil.minute);
    case '04':
      return two(civil.minute);
    case '5':
      return String(civil.second);
    case '05':
      return two(civil.second);
    case '06':
      return two(((civil.year % 100) + 100) % 100);
    case '2006':
      return showYear(civil.year);
    case 'PM':
      return civil.hour >= 12 ? 'PM' : 'AM';
    case 'pm':
      return civil.hour >= 12 ? 'pm' : 'am';
  }
  if (part.startsWith('-') || part.startsWith('Z')) {
    return part.startsWith('Z') && !time.offset ? 'Z' : showOffset(time.offset ?? 0, part);
  }
  const digits = String(time.nanoseconds)
    .padStart(9, '0')
    .slice(0, part.length - 1);
  if (part[1] === '0') return part[0] + digits;
  const kept = digits.replace(/0+$/, '');
  return kept && part[0] + kept;
}

function showYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function showOffset(offset: number, layout: string): string {
  const size = Math.abs(offset);
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const colon = layout.includes(':') ? ':' : '';
  const parts = layout.replace(/\D/g, '').length / 2;
  const shown = [two(size / 3600), two((size / 60) % 60), two(size % 60)];
  return (offset < 0 ? '-' : '+') + shown.slice(0, parts).join(colon);
}
