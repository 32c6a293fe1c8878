import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateEn } from '../../src/lib/i18n/dates.ts';
import { grouped } from '../../src/lib/i18n/grouped.ts';

test('grouped writes a whole number as the browser would', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (n) => void expect(grouped(n)).toBe(n.toLocaleString('en'))));
});

test('dateEn writes a date as the browser would', () => {
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const dates = fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') });
  fc.assert(fc.property(dates, (date) => dateEn(date.toISOString()) === date.toLocaleDateString('en-GB', form)));
  expect(dateEn('no time')).toBe('no time');
});
