import { compareConfig, type Difference } from './compare-config.ts';
import { compareLayers, type LayerComparison } from './compare-layers.ts';
import { layerStack } from './layer-stack.ts';
import type { ImageExplanation } from './types.ts';

/** Two images side by side. */
export interface ImageComparison {
  readonly layers: LayerComparison;
  readonly config: readonly Difference[];
}

/**
 * Compares two images, from one paste or from two. In every difference `a` is the first, and what is
 * `added` is only in the second. Hashes the layers of both: call it when someone asks.
 */
export function compareImages(a: ImageExplanation, b: ImageExplanation): ImageComparison {
  return { layers: compareLayers(layerStack(a), layerStack(b)), config: compareConfig(a, b) };
}
