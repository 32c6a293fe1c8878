import { member, type DocNode, type DocumentKind } from '../inspect/index.ts';
import { isSpelledOld } from './is-spelled-old.ts';
import { KEPT_EMPTY, LEGACY_CONFIG, presentClues } from './present-clues.ts';

// What every Docker prints for an image since API 1.12, whatever the image, the store or the client.
const DOCKER = ['Id', 'Architecture', 'Config', 'Os', 'Size'];
// What API 1.51 and older print besides, even where it is empty.
const UP_TO_1_51 = ['Author', 'Comment', 'DockerVersion', 'Parent'];
// What came one after the other, and stayed.
const SINCE_1_31 = ['RepoTags', 'RepoDigests', 'RootFS', 'Metadata'];
const PODMAN = [
  ...['Id', 'Architecture', 'Config', 'Os', 'Size', 'RepoTags', 'RepoDigests', 'RootFS', 'GraphDriver'],
  ...['Author', 'Comment', 'Created', 'Parent', 'Version', 'Labels', 'Annotations', 'ManifestType', 'History'],
];
// What the OCI image-spec requires of a config, and of the rest one that every builder writes.
const OCI = ['architecture', 'os', 'rootfs'];
const OCI_USUAL = ['created', 'history'];

/**
 * Whether an image is all that its tool printed of it, as far as its own keys tell: then a key that is not there is
 * one the tool leaves out for this image. A selection, by jq or by hand, lacks keys that no engine leaves out.
 */
export function isWholeOutput(kind: DocumentKind, image: DocNode): boolean {
  if (image.cut || image.elided) return false;
  switch (kind) {
    case 'docker-image':
      return isWholeDocker(image);
    case 'podman-image':
      return hasEvery(image, PODMAN);
    case 'oci-config':
    case 'buildah-image':
      return hasEvery(image, OCI) && OCI_USUAL.some((key) => member(image, key));
    default:
      return false;
  }
}

/** Whether a Config is all that its tool printed of it; `image` is what it hangs on, null where the paste has it alone. */
export function isWholeConfig(kind: DocumentKind, image: DocNode | null, config: DocNode): boolean {
  if (config.kind !== 'object' || config.cut || config.elided) return false;
  // The Config of an older Docker names so many unset keys that it proves itself, wherever it stands.
  if (hasEvery(config, KEPT_EMPTY)) {
    const legacy = LEGACY_CONFIG.filter((key) => member(config, key)).length;
    return legacy === 0 || legacy === LEGACY_CONFIG.length;
  }
  if (image === null || !isWholeOutput(kind, image)) return false;
  return kind !== 'docker-image' || isSpelledOld(image) || !isUpTo151(image);
}

function isWholeDocker(image: DocNode): boolean {
  // Of that time little is certain.
  if (isSpelledOld(image)) return true;
  if (!hasEvery(image, DOCKER)) return false;
  if (isUpTo151(image) && !hasEvery(image, UP_TO_1_51)) return false;
  if (member(image, 'VirtualSize')) return ['Container', 'RepoTags'].some((key) => member(image, key));
  return hasEvery(image, SINCE_1_31) && ['GraphDriver', 'Descriptor'].some((key) => member(image, key));
}

function isUpTo151(image: DocNode): boolean {
  return presentClues(image).some(({ max }) => max !== undefined);
}

function hasEvery(image: DocNode, keys: readonly string[]): boolean {
  return keys.every((key) => member(image, key));
}
