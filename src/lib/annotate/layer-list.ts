import { member, type DocNode } from '../inspect/index.ts';
import { joinPath } from './annotate-fields.ts';
import { hasNoConfig } from './has-no-config.ts';
import type { ImageExplanation } from './types.ts';
import { isWholeOutput } from './whole-output.ts';

/** The list of DiffIDs in a document, base first, and the path it stands at. */
export interface LayerList {
  /** The list itself; null where the document is whole and has none. */
  readonly node: DocNode | null;
  readonly path: string;
}

/** Finds the DiffIDs of an image; null where the paste does not reach or does not hold them. */
export function layerList({ node, kind, base }: Pick<ImageExplanation, 'node' | 'kind' | 'base'>): LayerList | null {
  if (kind === 'layer-list') return { node, path: base };
  // What skopeo calls Layers are compressed blobs.
  if (kind === 'skopeo-image' || base !== '') return null;
  const inner = kind === 'buildah-image' ? (['OCIv1', 'Docker'].find((key) => member(node, key)) ?? '') : '';
  const root = inner === '' ? node : member(node, inner)!;
  const name = member(root, 'RootFS') ? 'RootFS' : 'rootfs';
  const rootfs = member(root, name);
  if (rootfs?.kind !== 'object') return null;
  const key = member(rootfs, 'diff_ids') ? 'diff_ids' : 'Layers';
  const path = joinPath(joinPath(inner, name), key);
  const list = member(rootfs, key);
  if (list?.kind === 'array') return { node: list, path };
  if ((list && list.kind !== 'null') || rootfs.cut || rootfs.elided) return null;
  if (!isWholeOutput(kind, root) || hasNoConfig(root)) return null;
  return { node: null, path };
}
