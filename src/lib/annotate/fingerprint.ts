import { member, type DocNode, type Subject } from '../inspect/index.ts';
import { compareApi, earlierApi, laterApi } from '../catalogue/api-version.ts';
import { isLayerFile } from './is-layer-file.ts';
import { isSelection } from './is-selection.ts';
import type { Engine, ImageStore } from './types.ts';

const UNKNOWN: Engine = { store: null, driver: null, api: null, knows: null, evidence: [], without: [] };

// A clue read from the keys of an image. `min` and `max` bound the API version it was asked with;
// `knows` bounds the engine, which prints such a key whatever it is asked with.
interface Clue {
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

/** Says which image store and which API versions can have written an image, and by which keys. */
export function fingerprint(subject: Subject): Engine {
  if (subject.kind !== 'docker-image' || subject.path !== '') return UNKNOWN;
  const image = subject.node;
  const driver = driverOf(image);
  const present = [...storeClues(image, driver), ...versionClues(image)];
  const classic = present.some((clue) => clue.store === 'graphdriver');
  const missing = absenceClues(image, member(image, 'Config'), classic);
  const clues = [...present, ...missing];
  let store: ImageStore | null = null;
  let min: string | null = null;
  let max: string | null = null;
  let knows: string | null = null;
  for (const clue of clues) {
    store ??= clue.store ?? null;
    min = laterApi(min, clue.min ?? null);
    max = earlierApi(max, clue.max ?? null);
    knows = laterApi(knows, clue.knows ?? null);
  }
  const evidence = [...new Set(present.map(({ path }) => path))];
  const without = missing.map(({ path }) => path);
  // Clues that exclude each other mean a document no Docker wrote: an edited or mixed one, or nerdctl's. What is not
  // there proves nothing then.
  const contradictory = min !== null && max !== null && compareApi(min, max) > 0;
  if (contradictory) store = present.find((clue) => clue.store)?.store ?? null;
  const api = contradictory || (min === null && max === null) ? null : { min, max };
  return { store, driver, api, knows, evidence, without };
}

function driverOf(image: DocNode): string | null {
  const name = member(member(image, 'GraphDriver'), 'Name');
  return name?.kind === 'string' && name.value !== '' ? (name.value as string) : null;
}

function storeClues(image: DocNode, driver: string | null): Clue[] {
  const clues: Clue[] = [];
  if (member(image, 'Descriptor')) clues.push({ path: 'Descriptor', store: 'containerd', min: '1.48' });
  if (member(image, 'Identity')) clues.push({ path: 'Identity', store: 'containerd', min: '1.53' });
  if (member(image, 'Manifests')) clues.push({ path: 'Manifests', store: 'containerd', min: '1.48' });
  const graphDriver = member(image, 'GraphDriver');
  if (graphDriver?.kind === 'object' && driver !== null) {
    const containerd = SNAPSHOTTERS.has(driver) && member(graphDriver, 'Data')?.kind === 'null';
    if (containerd) clues.push({ path: 'GraphDriver.Name', store: 'containerd', max: '1.51' });
    else clues.push({ path: 'GraphDriver.Name', store: 'graphdriver', knows: '1.20' });
  }
  return clues;
}

const LEGACY_CONFIG = [
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
const KEPT_EMPTY = ['Cmd', 'Entrypoint', 'Env', 'Labels', 'OnBuild', 'User', 'Volumes', 'WorkingDir'];
const EMPTY_AT_TOP = ['Parent', 'Comment', 'DockerVersion', 'Author'];

function versionClues(image: DocNode): Clue[] {
  const clues: Clue[] = [];
  if (member(image, 'id')) return isLayerFile(image) ? [] : [{ path: 'id', max: '1.11' }];
  if (member(image, 'VirtualSize')) clues.push({ path: 'VirtualSize', max: '1.43' });
  for (const key of ['Container', 'ContainerConfig']) {
    if (member(image, key)) clues.push({ path: key, max: '1.44' });
  }
  const config = member(image, 'Config');
  const legacy = LEGACY_CONFIG.find((key) => member(config, key));
  if (legacy) clues.push({ path: `Config.${legacy}`, max: '1.49' });
  const empty = KEPT_EMPTY.find((key) => isEmpty(member(config, key)));
  if (empty) clues.push({ path: `Config.${empty}`, max: '1.51' });
  const blank = EMPTY_AT_TOP.find((key) => member(image, key)?.value === '');
  if (blank) clues.push({ path: blank, max: '1.51' });
  if (member(member(image, 'Metadata'), 'LastTagTime')) clues.push({ path: 'Metadata.LastTagTime', knows: '1.31' });
  else if (member(image, 'RootFS')) clues.push({ path: 'RootFS', knows: '1.23' });
  return clues;
}

// Keys that older versions always print prove something by not being there, but only in an object
// that is known to be whole.
function absenceClues(image: DocNode, config: DocNode | undefined, classic: boolean): Clue[] {
  if (image.cut || image.elided || !member(image, 'RootFS') || isSelection(image)) return [];
  const clues: Clue[] = [];
  if (!member(image, 'VirtualSize')) clues.push({ path: 'VirtualSize', min: '1.44' });
  // In the containerd store Docker 28 leaves both out, whatever version it is asked with.
  if (classic && !member(image, 'ContainerConfig') && !member(image, 'Container'))
    clues.push({ path: 'ContainerConfig', min: '1.45' });
  if (config?.kind === 'object' && !config.cut && !config.elided) {
    if (!member(config, 'Hostname') && !member(config, 'AttachStdin'))
      clues.push({ path: 'Config.Hostname', min: '1.50' });
  }
  if (!member(image, 'GraphDriver')) clues.push({ path: 'GraphDriver', min: '1.52', store: 'containerd' });
  return clues;
}

function isEmpty(node: DocNode | undefined): boolean {
  return node?.kind === 'null' || node?.value === '';
}
