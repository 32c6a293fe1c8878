/** A paste joined with what is known about its fields. */
export { annotate } from './annotate.ts';
export { chainIds } from './chain-ids.ts';
export { explainPaste } from './explain-paste.ts';
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
