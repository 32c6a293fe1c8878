import { textOf, within, type Place } from '../place.ts';

/** Whether the name points to a manifest, not to an index; one that `--platform` picked out of an index names its platform. */
export function isSingleManifest(top: Place): boolean {
  const descriptor = within(top, 'Descriptor');
  const mediaType = textOf(within(descriptor, 'mediaType')) ?? '';
  return /image\.manifest\.|distribution\.manifest\.v/.test(mediaType) && !within(descriptor, 'platform');
}
