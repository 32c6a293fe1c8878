import { inside, isWhole, textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

const INDEX = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]);

/** Id is the digest of an index, over every platform and attestation, not of the platform shown. */
export const indexId: FindingRule<'index-id'> = {
  code: 'index-id',
  severity: 'info',
  find({ top }) {
    const mediaType = within(within(top ?? undefined, 'Descriptor'), 'mediaType');
    if (!top || !mediaType || !INDEX.has(textOf(mediaType) ?? '')) return [];
    const manifests = within(top, 'Manifests');
    const kinds = manifests && isWhole(manifests) ? inside(manifests).map((one) => textOf(within(one, 'Kind'))) : null;
    const count = (wanted: string) => kinds?.filter((kind) => kind === wanted).length ?? null;
    return [{ path: mediaType.path, args: { images: count('image'), attestations: count('attestation') } }];
  },
};
