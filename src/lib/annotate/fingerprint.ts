import { member, type DocNode, type Subject } from '../inspect/index.ts';
import { compareApi, earlierApi, laterApi } from '../catalogue/api-version.ts';
import { driverOf, presentClues, type Clue } from './present-clues.ts';
import { isWholeOutput } from './whole-output.ts';
import type { Engine, ImageStore } from './types.ts';

const UNKNOWN: Engine = { store: null, driver: null, api: null, knows: null, evidence: [], without: [] };

/** Says which image store and which API versions can have written an image, and by which keys. */
export function fingerprint(subject: Subject): Engine {
  if (subject.kind !== 'docker-image' || subject.path !== '') return UNKNOWN;
  const image = subject.node;
  const driver = driverOf(image);
  const present = presentClues(image);
  const classic = present.some((clue) => clue.store === 'graphdriver');
  const missing = absenceClues(image, member(image, 'Config'), classic);
  const isWhole = isWholeOutput('docker-image', image);
  const clues = isWhole ? [...present, ...missing] : present;
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
  const without = isWhole ? missing.map(({ path }) => path) : [];
  // Clues that exclude each other mean a document no Docker wrote: an edited or mixed one, or nerdctl's. What is not
  // there proves nothing then, but may be one of those clues.
  const least = missing.reduce((found, clue) => laterApi(found, clue.min ?? null), min);
  const contradictory = least !== null && max !== null && compareApi(least, max) > 0;
  if (contradictory) store = present.find((clue) => clue.store)?.store ?? null;
  const api = contradictory || (min === null && max === null) ? null : { min, max };
  return { store, driver, api, knows, evidence, without };
}

const ALWAYS = ['Id', 'Architecture', 'Config', 'Os', 'Size', 'RootFS'];

// Keys that older versions always print prove something by not being there, but only in an object
// that is known to be whole.
function absenceClues(image: DocNode, config: DocNode | undefined, classic: boolean): Clue[] {
  if (image.cut || image.elided || !ALWAYS.every((key) => member(image, key))) return [];
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
