import { member, type DocNode, type DocumentKind } from '../inspect/index.ts';
import { isSpelledOld } from './is-spelled-old.ts';
import { hasNoConfig } from './has-no-config.ts';
import { KEPT_EMPTY, LEGACY_CONFIG, presentClues, saysNothing } from './present-clues.ts';

// What every Docker prints for an image since API 1.12, whatever the image, the store or the client.
const DOCKER = ['Id', 'Architecture', 'Config', 'Os', 'Size'];
// What came to that, one after the other, and stayed; save GraphDriver, for which the containerd store has a Descriptor.
const IN_ORDER = ['RepoTags', 'RepoDigests', 'GraphDriver', 'RootFS', 'Metadata'];
// What a Config may have since Engine 1.12, one release after RootFS.
const CONFIG_AFTER_ROOTFS = ['Healthcheck', 'Shell'];
// What API 1.51 and older print besides, even where it is empty.
const UP_TO_1_51 = ['Author', 'Comment', 'DockerVersion', 'Parent'];
// What came later still and is not always there.
const LATER = ['Variant', 'Descriptor', 'Identity', 'Manifests'];
// And what API 1.43 and older print, save what the containerd store has none of.
const UP_TO_1_43 = ['VirtualSize', 'Created'];
const CONTAINER = ['Container', 'ContainerConfig'];
// What every Podman since 3.0 prints.
const PODMAN = [
  ...['Id', 'Architecture', 'Config', 'Os', 'Size', 'RepoTags', 'RepoDigests', 'RootFS', 'GraphDriver', 'Author'],
  ...['Comment', 'Created', 'Parent', 'Version', 'Labels', 'Annotations', 'ManifestType', 'History', 'NamesHistory'],
  ...['Digest', 'User', 'VirtualSize'],
];
// What the OCI image-spec requires of a config, and of the rest one that every builder writes.
const OCI = ['architecture', 'os', 'rootfs'];
const OCI_USUAL = ['created', 'history'];
// What the objects in an image never lack.
const INSIDE = {
  GraphDriver: ['Name', 'Data'],
  Metadata: ['LastTagTime'],
  Descriptor: ['mediaType', 'digest', 'size'],
};

/**
 * Whether an image is all that its tool printed of it, as far as its own keys tell: then a key that is not there is
 * one the tool leaves out for this image. A selection, by jq or by hand, lacks keys that no engine leaves out.
 */
export function isWholeOutput(kind: DocumentKind, image: DocNode): boolean {
  if (image.cut || image.elided) return false;
  if (kind === 'docker-image') return isWholeDocker(image);
  if (kind === 'podman-image') return isWholePodman(image);
  return (kind === 'oci-config' || kind === 'buildah-image') && isWholeOci(image);
}

/** Whether a Config is all that its tool printed of it; `image` is what it hangs on, null where the paste has it alone. */
export function isWholeConfig(kind: DocumentKind, image: DocNode | null, config: DocNode): boolean {
  if (config.kind !== 'object' || config.cut || config.elided) return false;
  // The Config of an older Docker names so many unset keys that it proves itself, wherever it stands.
  return namesUnsetKeys(config) || (image !== null && isWholeOutput(kind, image));
}

function isWholePodman(image: DocNode): boolean {
  return (
    hasEvery(image, PODMAN) && has(image, 'RootFS', ['Type', 'Layers']) && has(image, 'GraphDriver', ['Name', 'Data'])
  );
}

function isWholeOci(image: DocNode): boolean {
  const isUsual = OCI_USUAL.some((key) => member(image, key));
  return isUsual && hasEvery(image, OCI) && has(image, 'rootfs', ['type', 'diff_ids']);
}

function isWholeDocker(image: DocNode): boolean {
  // Of that time little is certain.
  if (isSpelledOld(image)) return true;
  if (!hasEvery(image, DOCKER) || !isOfOneAge(image)) return false;
  if (Object.entries(INSIDE).some(([key, keys]) => member(image, key)?.kind === 'object' && !has(image, key, keys)))
    return false;
  if (hasNoConfig(image)) return true;
  if (member(image, 'RootFS') && !has(image, 'RootFS', ['Type'])) return false;
  const config = member(image, 'Config');
  if (!presentClues(image).some(({ max }) => max !== undefined)) return true;
  return hasEvery(image, UP_TO_1_51) && (config?.kind === 'null' || hasKeptKeys(config));
}

// An engine that knows a later key prints the earlier ones too, and one that knows not all of them is old.
function isOfOneAge(image: DocNode): boolean {
  const known = IN_ORDER.filter((key) => key !== 'GraphDriver' || !member(image, 'Descriptor'));
  const there = known.map((key) => member(image, key) !== undefined);
  const missing = there.indexOf(false);
  const config = member(image, 'Config');
  const isNew =
    there.includes(true, missing) ||
    LATER.some((key) => member(image, key)) ||
    (missing <= known.indexOf('RootFS') && CONFIG_AFTER_ROOTFS.some((key) => member(config, key)));
  if (missing >= 0 && (isNew || !hasEvery(image, [...UP_TO_1_43, ...CONTAINER]))) return false;
  const isOld = member(image, 'VirtualSize') !== undefined;
  return !(isOld && !hasEvery(image, UP_TO_1_43)) && new Set(CONTAINER.map((key) => !member(image, key))).size === 1;
}

function hasKeptKeys(config: DocNode | undefined): boolean {
  const legacy = LEGACY_CONFIG.filter((key) => member(config, key)).length;
  return hasEvery(config, KEPT_EMPTY) && (legacy === 0 || legacy === LEGACY_CONFIG.length);
}

function namesUnsetKeys(config: DocNode): boolean {
  return hasKeptKeys(config) && [...KEPT_EMPTY, ...LEGACY_CONFIG].some((key) => saysNothing(member(config, key)));
}

function has(image: DocNode, key: string, keys: readonly string[]): boolean {
  const object = member(image, key);
  return object?.kind === 'object' && hasEvery(object, keys);
}

function hasEvery(image: DocNode | undefined, keys: readonly string[]): boolean {
  return keys.every((key) => member(image, key));
}
