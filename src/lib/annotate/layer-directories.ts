import { member, wholeText, type DocNode, type Range } from '../inspect/index.ts';
import type { ImageExplanation } from './types.ts';

/** Where the storage driver keeps the content of one layer. */
export interface LayerDirectory extends Range {
  /** The path as printed: `/var/lib/docker/overlay2/<id>/diff`. */
  readonly path: string;
  /** The directory's own name: the cache-id, or the ID Podman's store gave the layer. */
  readonly id: string;
  readonly key: 'UpperDir' | 'LowerDir';
  /**
   * BuildKit names the directories it makes with 25 characters of base 36, everyone else with 64 hex
   * digits. One of BuildKit's can be its own copy of a layer the store keeps elsewhere, so two images
   * that share a layer can name two directories: `RootFS.Layers` proves sharing, paths do not.
   */
  readonly madeBy: 'buildkit' | 'store';
}

/**
 * Why no directory can be named for the layers.
 *
 * - `none`: the image has no layers
 * - `store`: the containerd store prints no directories
 * - `driver`: this storage driver prints no directory for each layer
 * - `missing`: the paste holds no GraphDriver, or no layers to align with it
 * - `cut`: the paste was cut or shortened inside one of the two lists
 * - `count`: there are not as many directories as layers
 * - `spelling`: a path is not one the driver would print
 */
export type NoDirectories = 'none' | 'store' | 'driver' | 'missing' | 'cut' | 'count' | 'spelling';

/** The directory of each layer on the disk of the engine, or why none can be named. */
export type LayerDirectories =
  /** `list` is base first, one for each layer; `root` is the data root, `/var/lib/docker`. */
  | {
      readonly known: true;
      readonly driver: string;
      readonly root: string;
      readonly list: readonly LayerDirectory[];
      /** Whether BuildKit made a directory below the top, so that paths prove nothing about sharing. */
      readonly ownCopies: boolean;
    }
  | { readonly known: false; readonly because: NoDirectories };

// The drivers that print the stack. Source: moby/moby daemon/graphdriver/{overlay2,fuse-overlayfs}
// GetMetadata, containers/storage drivers/overlay; held to the layer stores of real engines.
const STACKED = new Set(['overlay2', 'fuse-overlayfs', 'overlay']);

const none = (because: NoDirectories): LayerDirectories => ({ known: false, because });

/**
 * Aligns the directories of `GraphDriver.Data` with the layers: UpperDir is the top layer, LowerDir
 * runs from the one below it down to the base. `layers` is the list of DiffIDs; null where it is unknown.
 */
export function layerDirectories(
  { node, engine }: Pick<ImageExplanation, 'node' | 'engine'>,
  layers: DocNode | null | undefined,
): LayerDirectories {
  const driver = member(node, 'GraphDriver');
  if (engine.store === 'containerd') return none('store');
  if (layers === undefined) return none(node.cut || node.elided ? 'cut' : 'missing');
  if (layers === null || (layers.children.length === 0 && !layers.cut && !layers.elided)) return none('none');
  if (!driver) return none(node.cut || node.elided ? 'cut' : 'missing');
  const name = wholeText(member(driver, 'Name'));
  if (name !== null && !STACKED.has(name)) return none('driver');
  const data = member(driver, 'Data');
  if ([driver, data, layers].some((part) => part?.cut || part?.elided || part?.kind === 'elided')) return none('cut');
  if (name === null) return none('missing');
  const upper = member(data, 'UpperDir');
  const lower = member(data, 'LowerDir');
  if (!upper) return none('count');
  if (upper.kind === 'elided' || lower?.kind === 'elided' || upper.cut || lower?.cut) return none('cut');
  const list = [...directoriesIn(upper, 'UpperDir'), ...(lower ? directoriesIn(lower, 'LowerDir') : [])].reverse();
  if (list.length !== layers.children.length) return none('count');
  const roots = new Set(list.map((found) => found?.root));
  if (list.includes(null) || roots.size !== 1) return none('spelling');
  const whole = list.map((found) => found!.directory);
  return {
    known: true,
    driver: name,
    root: list[0]!.root,
    list: whole,
    ownCopies: whole.slice(0, -1).some(({ madeBy }) => madeBy === 'buildkit'),
  };
}

interface Found {
  readonly root: string;
  readonly directory: LayerDirectory;
}

function directoriesIn(node: DocNode, key: 'UpperDir' | 'LowerDir'): (Found | null)[] {
  const text = typeof node.value === 'string' ? node.value : '';
  if (text === '') return [];
  // Offsets inside a string hold only where nothing in it is escaped or mended.
  const plain = node.end - node.start === text.length + 2;
  let at = node.start + 1;
  return text.split(':').map((path) => {
    const range = plain ? { start: at, end: at + path.length } : { start: node.start, end: node.end };
    at += path.length + 1;
    const match = /^(\/.+)\/[\w-]+\/([\da-z]{25}|[\da-f]{64})\/diff$/.exec(path);
    if (!match) return null;
    const id = match[2]!;
    return { root: match[1]!, directory: { ...range, path, id, key, madeBy: id.length === 25 ? 'buildkit' : 'store' } };
  });
}
