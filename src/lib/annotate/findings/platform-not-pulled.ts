import { hasNoConfig } from '../has-no-config.ts';
import { textOf, within, type Place } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** An index is here, its content for the platform shown is not. */
export const platformNotPulled: FindingRule<'platform-not-pulled'> = {
  code: 'platform-not-pulled',
  severity: 'careful',
  find: ({ kind, top }) =>
    kind === 'docker-image' && top && hasNoConfig(top.node) && textOf(within(top, 'Id')) && !isSingle(top)
      ? [{ path: within(top, 'Architecture')!.path, args: {} }]
      : [],
};

// What is stored as a manifest without a platform is an artifact: it never had a config.
function isSingle(top: Place): boolean {
  const descriptor = within(top, 'Descriptor');
  const mediaType = textOf(within(descriptor, 'mediaType')) ?? '';
  return /image\.manifest\.|distribution\.manifest\.v/.test(mediaType) && !within(descriptor, 'platform');
}
