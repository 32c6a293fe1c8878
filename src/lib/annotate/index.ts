/** A paste joined with what is known about its fields. */
export { annotate } from './annotate.ts';
export { chainIds } from './chain-ids.ts';
export { compareImages } from './compare-images.ts';
export type { ImageComparison } from './compare-images.ts';
export type { Difference } from './compare-config.ts';
export { commonBase } from './compare-layers.ts';
export type { Elsewhere, LayerComparison, LayerRelation } from './compare-layers.ts';
export type { KeyChange } from './compare-values.ts';
export { EMPTY_LAYER } from './empty-layer.ts';
export { explainPaste } from './explain-paste.ts';
export { ownHistory } from './history-steps.ts';
export type { HistoryStep, StepSize } from './history-steps.ts';
export { layerStack } from './layer-stack.ts';
export type { Layer, LayerStack } from './layer-stack.ts';
export { pairHistory } from './pair-history.ts';
export { portKeys } from './port-keys.ts';
export type { HistoryPairing, PairedStep } from './pair-history.ts';
export type { LayerDirectories, LayerDirectory, NoDirectories } from './layer-directories.ts';
export type {
  Absence,
  AbsenceReason,
  Annotation,
  Engine,
  Explanation,
  Finding,
  ImageExplanation,
  ImageFacts,
  ImageStore,
} from './types.ts';
