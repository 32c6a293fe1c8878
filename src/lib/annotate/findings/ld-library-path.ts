import { envEntries } from '../env-entries.ts';
import type { FindingRule } from './finding.ts';

/** Every program of the container looks for its libraries here first. */
export const ldLibraryPath: FindingRule<'ld-library-path'> = {
  code: 'ld-library-path',
  severity: 'info',
  find: (image) =>
    envEntries(image)
      .filter(({ name, value }) => name === 'LD_LIBRARY_PATH' && value !== '')
      .map(({ value, place }) => ({ path: place.path, args: { value } })),
};
