import { envEntries } from '../env-entries.ts';
import type { FindingRule } from './finding.ts';

/** A library is loaded into the dynamically linked programs of the container. */
export const ldPreload: FindingRule<'ld-preload'> = {
  code: 'ld-preload',
  severity: 'note',
  find: (image) =>
    envEntries(image)
      .filter(({ name, value }) => name === 'LD_PRELOAD' && value !== '')
      .map(({ value, place }) => ({ path: place.path, args: { value } })),
};
