import { isUnpulled } from '../is-unpulled.ts';
import { textOf, within, type Place } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** An artifact looks the same, but is a single manifest that no index names a platform for. */
const isSingleManifest = (top: Place): boolean => {
  const descriptor = within(top, 'Descriptor');
  return (
    /\.manifest\.v\d\+json$/.test(textOf(within(descriptor, 'mediaType')) ?? '') && !within(descriptor, 'platform')
  );
};

/** An index is here, its content for the platform shown is not. */
export const platformNotPulled: FindingRule<'platform-not-pulled'> = {
  code: 'platform-not-pulled',
  severity: 'careful',
  find: ({ kind, top }) =>
    kind === 'docker-image' && top && isUnpulled(top.node) && !isSingleManifest(top) && textOf(within(top, 'Id'))
      ? [{ path: within(top, 'Architecture')!.path, args: {} }]
      : [],
};
