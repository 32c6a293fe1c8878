import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';
import { isSingleManifest } from './is-single-manifest.ts';

/** An index is here, its content for the platform shown is not. */
export const platformNotPulled: FindingRule<'platform-not-pulled'> = {
  code: 'platform-not-pulled',
  severity: 'careful',
  find: ({ kind, top, isUnread }) =>
    kind === 'docker-image' && top && isUnread && textOf(within(top, 'Id')) && !isSingleManifest(top)
      ? [{ path: within(top, 'Architecture')!.path, args: {} }]
      : [],
};
