import { envEntries } from '../env-entries.ts';
import type { FindingRule } from './finding.ts';

/** A proxy of the place where the image was built goes wherever it runs. */
export const proxy: FindingRule<'proxy'> = {
  code: 'proxy',
  severity: 'note',
  find: (image) =>
    envEntries(image)
      .filter(({ name, value }) => /^(?:https?|ftp|all)_proxy$/i.test(name) && value !== '')
      .map(({ name, value, place }) => ({ path: place.path, args: { name, value: withoutUser(value) } })),
};

const withoutUser = (url: string) => url.replace(/\/\/[^@/]*@/, '//');
