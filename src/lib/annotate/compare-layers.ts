import type { LayerStack } from './layer-stack.ts';

/** The same DiffID at two places with different chainIDs: the same change, yet not shared: an engine that has both stores it twice. */
export interface Elsewhere {
  readonly diffId: string;
  /** The layer's number in each image, 1 for the base. */
  readonly a: number;
  readonly b: number;
}

/**
 * How two images stand to each other by their layers.
 *
 * - `same`: the same layers
 * - `a-on-b`: all of b's layers are the bottom of a, so b can be the base a was built on
 * - `b-on-a`: the other way round
 * - `branch`: the bottom is shared, then they part
 * - `apart`: not even the base is the same
 * - `unknown`: the paste does not reach far enough, or an image has no layers
 */
export type LayerRelation = 'same' | 'a-on-b' | 'b-on-a' | 'branch' | 'apart' | 'unknown';

/** What two images have in common from the base up, and what stands in both without being shared. */
export interface LayerComparison {
  readonly relation: LayerRelation;
  /** How many layers from the base up have the same chainID, so that an engine stores them once. At least that many where `unknown`. */
  readonly shared: number;
  /** The chainID of the highest shared layer. */
  readonly chainId: string | null;
  readonly countA: number;
  readonly countB: number;
  readonly elsewhere: readonly Elsewhere[];
}

/** Compares the layers of two images from the base up; only a common bottom is shared on disk. */
export function compareLayers(a: LayerStack, b: LayerStack): LayerComparison {
  const shared = commonBase([a, b]);
  return {
    relation: relate(a, b, shared),
    shared,
    chainId: shared === 0 ? null : a.layers[shared - 1]!.chainId,
    countA: a.layers.length,
    countB: b.layers.length,
    elsewhere: elsewhere(a, b, shared),
  };
}

/** How many layers from the base up all these images share; 0 for none. */
export function commonBase(stacks: readonly LayerStack[]): number {
  const [first, ...others] = stacks;
  if (!first) return 0;
  const end = first.layers.findIndex(
    ({ chainId }, i) => chainId === null || others.some(({ layers }) => layers[i]?.chainId !== chainId),
  );
  return end < 0 ? first.layers.length : end;
}

function relate(a: LayerStack, b: LayerStack, shared: number): LayerRelation {
  const nextA = a.layers[shared];
  const nextB = b.layers[shared];
  if (nextA?.chainId && nextB?.chainId) return shared === 0 ? 'apart' : 'branch';
  // One of the two lists ends here, or says nothing more that could be compared.
  if (!a.complete || !b.complete || (nextA && !nextA.chainId) || (nextB && !nextB.chainId)) return 'unknown';
  if (a.layers.length === 0 || b.layers.length === 0) return 'unknown';
  if (nextA) return 'a-on-b';
  return nextB ? 'b-on-a' : 'same';
}

function elsewhere(a: LayerStack, b: LayerStack, shared: number): Elsewhere[] {
  return a.layers.slice(shared).flatMap((layer) =>
    b.layers.slice(shared).flatMap((other) => {
      const same = layer.chainId !== null && other.chainId !== null && layer.diffId === other.diffId;
      return same ? [{ diffId: layer.diffId!, a: layer.number!, b: other.number! }] : [];
    }),
  );
}
