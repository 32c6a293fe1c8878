import { isUnpulled } from '../is-unpulled.ts';
import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** An index is here, its content for the platform shown is not. */
export const platformNotPulled: FindingRule<'platform-not-pulled'> = {
  code: 'platform-not-pulled',
  severity: 'careful',
  find: ({ kind, top }) =>
    kind === 'docker-image' && top && isUnpulled(top.node) && textOf(within(top, 'Id'))
      ? [{ path: within(top, 'Architecture')!.path, args: {} }]
      : [],
};
