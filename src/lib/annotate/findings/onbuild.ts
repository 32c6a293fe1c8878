import { inside, isWhole, textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** Instructions that run in the build of every image FROM this one. */
export const onbuild: FindingRule<'onbuild'> = {
  code: 'onbuild',
  severity: 'note',
  find({ config }) {
    const place = within(config, 'OnBuild');
    const triggers = inside(place).map(textOf);
    // Of a list that was cut nobody can tell how many.
    return place && isWhole(place) && triggers.length > 0
      ? [{ path: place.path, args: { count: triggers.length, first: triggers[0] ?? '' } }]
      : [];
  },
};
