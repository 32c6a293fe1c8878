import { isWhole, textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** Neither a tag nor a digest names the image. One pulled by digest is not meant. */
export const dangling: FindingRule<'dangling'> = {
  code: 'dangling',
  severity: 'note',
  find({ kind, top }) {
    if ((kind !== 'docker-image' && kind !== 'podman-image') || !top) return [];
    if (!textOf(within(top, 'Id'))) return [];
    const [tags, digests] = [within(top, 'RepoTags'), within(top, 'RepoDigests')];
    if (!tags || !digests || ![tags, digests].every(isWhole)) return [];
    const isEmpty = (node: typeof tags.node) =>
      node.kind === 'null' || (node.kind === 'array' && node.children.length === 0);
    return isEmpty(tags.node) && isEmpty(digests.node) ? [{ path: tags.path, args: {} }] : [];
  },
};
