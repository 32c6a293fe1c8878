import { isWhole, namedInside, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** Every container gets an anonymous volume for each declared path that nothing else is mounted on. */
export const volume: FindingRule<'volume'> = {
  code: 'volume',
  severity: 'info',
  find({ config }) {
    const place = within(config, 'Volumes');
    const paths = namedInside(place).map(({ name }) => name);
    return place && isWhole(place) && paths.length > 0
      ? [{ path: place.path, args: { paths: paths.join(', '), count: paths.length } }]
      : [];
  },
};
