import { member, type DocNode } from '../inspect/index.ts';
import { hasNoConfig } from './has-no-config.ts';
import type { ImageExplanation } from './types.ts';
import { isWholeConfig, isWholeOutput } from './whole-output.ts';

/** The value of a member of an image: there, known to be empty or unset, or not to be told. */
export type Known = { readonly known: true; readonly node: DocNode | null } | { readonly known: false };

const UNKNOWN: Known = { known: false };
const UNSET: Known = { known: true, node: null };

// Podman prints neither of these, whatever the image says.
const NOT_PODMAN = new Set(['Config.OnBuild', 'Config.Shell', 'Variant', 'OsVersion']);

/**
 * Reads `Config.Env`, `Architecture` and the like from whichever tool spelled the image. A key that is
 * missing from a whole object is unset; from one that was cut, or is a selection, it is unknown.
 */
export function configValue(image: Pick<ImageExplanation, 'node' | 'kind' | 'base'>, path: string): Known {
  const { kind, base } = image;
  if (kind === 'layer-list' || (kind === 'podman-image' && NOT_PODMAN.has(path))) return UNKNOWN;
  const root = kind === 'buildah-image' ? (member(image.node, 'OCIv1') ?? member(image.node, 'Docker')) : image.node;
  // All of these are the image config's.
  if (base === '' && root && hasNoConfig(root)) return UNKNOWN;
  const [first, second] = path.split('.') as [string, string | undefined];
  const topIsWhole = base === '' && root !== undefined && isWholeOutput(kind, root);
  if (second === undefined) return base === '' ? within(root, first, topIsWhole) : UNKNOWN;
  if (base === first) return within(root, second, isWholeConfig(kind, null, image.node));
  if (base !== '') return UNKNOWN;
  // Skopeo puts Env and Labels at the top and leaves out the rest; Podman puts Healthcheck there too.
  if (kind === 'skopeo-image') return second === 'Env' || second === 'Labels' ? within(root, second, true) : UNKNOWN;
  const config = within(root, 'Config', topIsWhole);
  if (!config.known) return UNKNOWN;
  if (kind === 'podman-image' && second === 'Healthcheck') return within(root, second, topIsWhole);
  return config.node === null ? UNSET : within(config.node, second, isWholeConfig(kind, root ?? null, config.node));
}

function within(holder: DocNode | undefined, key: string, isWhole: boolean): Known {
  if (holder?.kind !== 'object') return UNKNOWN;
  const node = member(holder, key) ?? member(holder, key.charAt(0).toLowerCase() + key.slice(1));
  if (!node) return !isWhole || holder.cut || holder.elided ? UNKNOWN : UNSET;
  if (node.kind === 'elided' || node.cut || node.elided || node.children.some(({ kind }) => kind === 'elided'))
    return UNKNOWN;
  return node.kind === 'null' ? UNSET : { known: true, node };
}
