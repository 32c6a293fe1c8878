/** A paste joined with what is known about its fields. */
export { annotate } from './annotate.ts';
export { chainIds } from './chain-ids.ts';
export { explainPaste } from './explain-paste.ts';
export { findingCodes, severityOf } from './findings/findings-of.ts';
export type { Finding, FindingArgs, FindingCode, Severity } from './findings/finding.ts';
export { imageView } from './image-view.ts';
export type { ImageSource, ImageView } from './image-view.ts';
export type {
  Absence,
  AbsenceReason,
  Annotation,
  Engine,
  Explanation,
  ImageExplanation,
  ImageFacts,
  ImageStore,
} from './types.ts';
