import type { DocNode, Range } from '../inspect/index.ts';
import { joinPath } from './annotate-fields.ts';
import { chainIds } from './chain-ids.ts';
import { EMPTY_LAYER } from './empty-layer.ts';
import { layerDirectories, type LayerDirectories, type LayerDirectory } from './layer-directories.ts';
import { layerList } from './layer-list.ts';
import type { ImageExplanation } from './types.ts';

/** One layer of an image. */
export interface Layer extends Range {
  /** 1 is the base; null above a place where someone left entries out. */
  readonly number: number | null;
  /** Where it stands in the document: `RootFS.Layers[3]`. */
  readonly path: string;
  /** As printed; null where only dots are left of it. */
  readonly diffId: string | null;
  /** null where this DiffID or one below it is not whole. */
  readonly chainId: string | null;
  /** Whether this is the empty tar: a step that changed no file. */
  readonly empty: boolean;
  /** The number of the lowest layer with the same DiffID. The two lie at different chainIDs, so on disk twice. */
  readonly repeats: number | null;
  /** null unless the directories of the whole image are known. */
  readonly directory: LayerDirectory | null;
}

/** The layers of one image, base first. */
export interface LayerStack {
  readonly layers: readonly Layer[];
  /** Whether these are all the layers the image has. */
  readonly complete: boolean;
  readonly directories: LayerDirectories;
}

/**
 * Numbers the layers of an image from the base, with their chainIDs and directories. Hashes once per
 * layer: call it for the image that is looked at.
 */
export function layerStack(image: Pick<ImageExplanation, 'node' | 'kind' | 'base' | 'engine'>): LayerStack {
  const list = layerList(image);
  const directories = layerDirectories(image, list ? list.node : undefined);
  const nodes = list?.node?.children ?? [];
  const complete = list !== null && (list.node === null || isComplete(list.node));
  const whole = numbered(list?.node ?? null);
  const chain = chainIds(nodes.slice(0, whole).map(({ value }) => String(value)));
  const first = new Map<string, number>();
  const layers = nodes.map((node, i): Layer => {
    const diffId = node.kind === 'string' ? (node.value as string) : null;
    const number = i < whole ? i + 1 : null;
    const earlier = diffId === null ? undefined : first.get(diffId);
    if (diffId !== null && number !== null && earlier === undefined) first.set(diffId, number);
    return {
      start: node.start,
      end: node.end,
      number,
      path: joinPath(list!.path, i),
      diffId,
      chainId: chain[i] ?? null,
      empty: diffId === EMPTY_LAYER,
      repeats: earlier ?? null,
      directory: directories.known ? (directories.list[i] ?? null) : null,
    };
  });
  return { layers, complete, directories };
}

function isComplete(list: DocNode): boolean {
  return !list.cut && !list.elided && list.children.every(({ kind }) => kind === 'string');
}

// How many entries from the base up have a number. Where something was left out somewhere in the
// list, none has.
function numbered(list: DocNode | null): number {
  if (list === null) return 0;
  const gap = list.children.findIndex(({ kind }) => kind !== 'string');
  if (gap >= 0) return gap;
  return list.elided ? 0 : list.children.length;
}
