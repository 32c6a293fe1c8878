import type { ImageExplanation } from '../annotate/index.ts';
import { member } from '../inspect/index.ts';
import { digestKind } from './digest-kind.ts';

/** A reference that always names the same image: `repo@sha256:…`. */
export interface PinnedReference {
  readonly path: string;
  readonly reference: string;
  /** An index names every platform, a manifest one; `target` where the paste does not tell. */
  readonly target: 'index' | 'manifest' | 'target';
  /**
   * Whether a registry is known to have it. The classic store writes one only after a push or a pull;
   * the containerd store has one for every name, pushed or not.
   */
  readonly inRegistry: 'yes' | 'unknown';
}

/** `platform`: the Id is that of one platform, as asked with --platform, and not what is pinned. */
export interface PinnedReferences {
  readonly references: readonly PinnedReference[];
  readonly platform: boolean;
  /** Why there is none: the image was never pushed or pulled, it has no name, or the paste does not say. */
  readonly none: 'never-pushed' | 'no-name' | 'unknown' | null;
}

/** The references that pin an image, as RepoDigests has them. */
export function pinnedReferences(image: ImageExplanation): PinnedReferences {
  const list = member(image.node, 'RepoDigests');
  const platform = member(member(image.node, 'Descriptor'), 'platform') !== undefined;
  const references = (list?.children ?? []).flatMap((node, i): PinnedReference[] => {
    const reference = typeof node.value === 'string' ? node.value : '';
    const path = `RepoDigests[${i}]`;
    if (!/^[^@\s<>]+@sha256:[0-9a-f]{64}$/.test(reference)) return [];
    const kind = digestKind(path, reference, image);
    const target = kind === 'index' || kind === 'manifest' ? kind : 'target';
    return [{ path, reference, target, inRegistry: image.engine.store === 'graphdriver' ? 'yes' : 'unknown' }];
  });
  return { references, platform, none: references.length > 0 ? null : because(image) };
}

function because({ node, engine }: ImageExplanation): 'never-pushed' | 'no-name' | 'unknown' {
  const list = member(node, 'RepoDigests');
  if (list?.kind !== 'array' || list.cut || list.elided || list.children.length > 0) return 'unknown';
  if (engine.store === 'graphdriver') return 'never-pushed';
  return engine.store === 'containerd' ? 'no-name' : 'unknown';
}
