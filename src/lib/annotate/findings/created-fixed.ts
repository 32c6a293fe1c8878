import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

const YEARS = { '0001': '1', '1970': '1970', '1980': '1980' } as const;

/** A date that no clock gave: none was recorded, or a build tool fixed it. */
export const createdFixed: FindingRule<'created-fixed'> = {
  code: 'created-fixed',
  severity: 'info',
  find({ top }) {
    const place = within(top ?? undefined, 'Created') ?? within(top ?? undefined, 'created');
    const [, year] = /^(0001|1970|1980)-01-01T00:00:0/.exec(textOf(place) ?? '') ?? [];
    return place && year ? [{ path: place.path, args: { year: YEARS[year as keyof typeof YEARS] } }] : [];
  },
};
