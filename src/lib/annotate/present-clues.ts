import { member, wholeText, type DocNode } from '../inspect/index.ts';
import { isLayerFile } from './is-layer-file.ts';
import { isSpelledOld } from './is-spelled-old.ts';
import type { ImageStore } from './types.ts';

/**
 * What a key of an image proves by being there, or not. `min` and `max` bound the API version it was asked with;
 * `knows` bounds the engine, which prints such a key whatever it is asked with.
 */
export interface Clue {
  readonly path: string;
  readonly min?: string;
  readonly max?: string;
  readonly knows?: string;
  readonly store?: ImageStore;
}

// What containerd calls its snapshotters where it fills in GraphDriver.Name for older clients.
const SNAPSHOTTERS = new Set([
  'overlayfs',
  'native',
  'stargz',
  'soci',
  'nydus',
  'windows',
  'erofs',
  'devmapper',
  'blockfile',
]);

/** The storage driver or snapshotter by its own name; null where the image does not name one. */
export function driverOf(image: DocNode): string | null {
  return wholeText(member(member(image, 'GraphDriver'), 'Name')) || null;
}

/** What the keys that an image has prove of the Docker that wrote it; nothing where it may be Podman's. */
export function presentClues(image: DocNode): Clue[] {
  return !isDockers(image) ? [] : [...storeClues(image, driverOf(image)), ...versionClues(image)];
}

// Podman prints no such key.
const DOCKERS = ['Container', 'ContainerConfig', 'DockerVersion', 'Metadata', 'Descriptor', 'Identity', 'Manifests'];
// Podman has other names for its drivers, or prints data with these.
const DOCKERS_DRIVERS = new Set(['overlay2', 'fuse-overlayfs', 'aufs', 'devicemapper', 'windowsfilter', 'lcow']);

// Some keys of an output of Podman alone look like Docker's; of Docker, its Id or a key of its own says so.
function isDockers(image: DocNode): boolean {
  const id = member(image, 'Id')?.value;
  if (typeof id === 'string' && id.startsWith('sha256:')) return true;
  const config = member(image, 'Config');
  const driver = driverOf(image);
  return (
    isSpelledOld(image) ||
    DOCKERS.some((key) => member(image, key)) ||
    [...LEGACY_CONFIG, 'OnBuild'].some((key) => member(config, key)) ||
    (driver !== null && (DOCKERS_DRIVERS.has(driver) || isSnapshotter(image, driver)))
  );
}

function isSnapshotter(image: DocNode, driver: string): boolean {
  return SNAPSHOTTERS.has(driver) && member(member(image, 'GraphDriver'), 'Data')?.kind !== 'object';
}

function storeClues(image: DocNode, driver: string | null): Clue[] {
  const clues: Clue[] = [];
  if (member(image, 'Descriptor')) clues.push({ path: 'Descriptor', store: 'containerd', min: '1.48' });
  if (member(image, 'Identity')) clues.push({ path: 'Identity', store: 'containerd', min: '1.53' });
  if (member(image, 'Manifests')) clues.push({ path: 'Manifests', store: 'containerd', min: '1.48' });
  const graphDriver = member(image, 'GraphDriver');
  if (graphDriver?.kind === 'object' && driver !== null) {
    if (isSnapshotter(image, driver)) clues.push({ path: 'GraphDriver.Name', store: 'containerd', max: '1.51' });
    else clues.push({ path: 'GraphDriver.Name', store: 'graphdriver', knows: '1.20' });
  }
  return clues;
}

/** Members of Config that Docker printed up to API 1.49, always all of them. */
export const LEGACY_CONFIG = [
  'Hostname',
  'Domainname',
  'AttachStdin',
  'AttachStdout',
  'AttachStderr',
  'Tty',
  'OpenStdin',
  'StdinOnce',
  'Image',
];
/** Members of Config that Docker prints up to API 1.51 even where they are empty. */
export const KEPT_EMPTY = ['Cmd', 'Entrypoint', 'Env', 'Labels', 'OnBuild', 'User', 'Volumes', 'WorkingDir'];
const EMPTY_AT_TOP = ['Parent', 'Comment', 'DockerVersion', 'Author'];

function versionClues(image: DocNode): Clue[] {
  const clues: Clue[] = [];
  if (isSpelledOld(image)) return isLayerFile(image) ? [] : [{ path: 'id', max: '1.11' }];
  if (member(image, 'VirtualSize')) clues.push({ path: 'VirtualSize', max: '1.43' });
  for (const key of ['Container', 'ContainerConfig']) {
    if (member(image, key)) clues.push({ path: key, max: '1.44' });
  }
  const config = member(image, 'Config');
  const legacy = LEGACY_CONFIG.find((key) => member(config, key));
  if (legacy) clues.push({ path: `Config.${legacy}`, max: '1.49' });
  const empty = KEPT_EMPTY.find((key) => saysNothing(member(config, key)));
  if (empty) clues.push({ path: `Config.${empty}`, max: '1.51' });
  const blank = EMPTY_AT_TOP.find((key) => member(image, key)?.kind === 'string' && saysNothing(member(image, key)));
  if (blank) clues.push({ path: blank, max: '1.51' });
  if (member(member(image, 'Metadata'), 'LastTagTime')) clues.push({ path: 'Metadata.LastTagTime', knows: '1.31' });
  else if (member(image, 'RootFS')) clues.push({ path: 'RootFS', knows: '1.23' });
  return clues;
}

/** Whether a value says nothing, as Go prints what is not set; one that was cut may have said something. */
export function saysNothing(node: DocNode | undefined): boolean {
  return node?.kind === 'null' || (node?.value === '' && !node.cut);
}
