/** An instant: seconds since the start of year 1 in UTC, and the zone it is shown in. */
export interface GoTime {
  readonly seconds: number;
  readonly nanoseconds: number;
  /** Seconds east of UTC for a zone without a name; null is UTC itself. */
  readonly offset: number | null;
}

/** The parts of a clock and calendar. */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 1 to 366. */
  readonly yearDay: number;
}

/** Seconds from the start of year 1 to 1970. */
export const UNIX_EPOCH = 62_135_596_800;
const DAY = 86_400;

const CUMULATED = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** What the calendar and clock of its zone show at an instant. */
export function civilOf({ seconds, offset }: GoTime): Civil {
  const local = seconds + (offset ?? 0);
  const days = Math.floor(local / DAY);
  const inDay = local - days * DAY;
  // Day 0 is 1 January of year 1, a Monday.
  let year = Math.floor(days / 365.2425) + 1;
  while (daysBefore(year) > days) year--;
  while (daysBefore(year + 1) <= days) year++;
  const yearDay = days - daysBefore(year);
  let month = 12;
  while (monthStart(year, month) > yearDay) month--;
  return {
    year,
    month,
    day: yearDay - monthStart(year, month) + 1,
    hour: Math.floor(inDay / 3600),
    minute: Math.floor(inDay / 60) % 60,
    second: inDay % 60,
    weekday: (((days + 1) % 7) + 7) % 7,
    yearDay: yearDay + 1,
  };
}

/** Seconds since the start of year 1 of a date and clock in UTC; months and days may overflow. */
export function secondsOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const years = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  return (daysBefore(years) + monthStart(years, inYear) + day - 1) * DAY + hour * 3600 + minute * 60 + second;
}

/** The days of a month. */
export function daysIn(year: number, month: number): number {
  return (month === 12 ? 365 + leap(year) : monthStart(year, month + 1)) - monthStart(year, month);
}

function daysBefore(year: number): number {
  const y = year - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

function monthStart(year: number, month: number): number {
  return CUMULATED[month - 1]! + (month > 2 ? leap(year) : 0);
}

function leap(year: number): 0 | 1 {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
}
