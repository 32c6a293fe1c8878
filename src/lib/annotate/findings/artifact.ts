import { within } from '../place.ts';
import type { FindingRule } from './finding.ts';
import { isSingleManifest } from './is-single-manifest.ts';

/** The name points to a manifest without an image config: of an artifact, or the config is not on the machine. */
export const artifact: FindingRule<'artifact'> = {
  code: 'artifact',
  severity: 'careful',
  find: ({ kind, top, isUnread }) =>
    kind === 'docker-image' && top && isUnread && isSingleManifest(top)
      ? [{ path: within(within(top, 'Descriptor'), 'mediaType')!.path, args: {} }]
      : [],
};
