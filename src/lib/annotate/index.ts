/** A paste joined with what is known about its fields. */
export { chainIds } from './chain-ids.ts';
export { compareImages } from './compare-images.ts';
export type { ImageComparison } from './compare-images.ts';
export type { Difference } from './compare-config.ts';
export { commonBase, compareLayers } from './compare-layers.ts';
export { compareConfig } from './compare-config.ts';
export type { Elsewhere, LayerComparison, LayerRelation } from './compare-layers.ts';
export type { KeyChange } from './compare-values.ts';
export { EMPTY_LAYER } from './empty-layer.ts';
export { explainPaste } from './explain-paste.ts';
export { explainRead } from './explain-read.ts';
export { explainSurvey } from './explain-survey.ts';
export { beginningSlices, surveyBeginning } from './survey-beginning.ts';
export { surveyPaste, surveySlices } from './survey-paste.ts';
export type { ImageSpot, ListedImage, Survey, SurveyedPaste } from './survey-paste.ts';
export { ownHistory } from './history-steps.ts';
export type { HistoryStep, StepSize } from './history-steps.ts';
export { layerStack } from './layer-stack.ts';
export type { Layer, LayerStack } from './layer-stack.ts';
export { pairHistory } from './pair-history.ts';
export { portKeys } from './port-keys.ts';
export type { HistoryPairing, PairedStep } from './pair-history.ts';
export type { LayerDirectories, LayerDirectory, NoDirectories } from './layer-directories.ts';
export { findingCodes, findingsOf, severityOf } from './findings/findings-of.ts';
export type { Finding, FindingArgs, FindingCode, Severity } from './findings/finding.ts';
export { imageView } from './image-view.ts';
export type { ImageSource, ImageView } from './image-view.ts';
export { systemOf } from './system-of.ts';
export { isWholeOutput } from './whole-output.ts';
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
export { inside, isEmpty, isWhole, namedInside, stringsBelow, textOf, within, wordsOf } from './place.ts';
export type { Place } from './place.ts';
export { envEntries } from './env-entries.ts';
export type { EnvEntry } from './env-entries.ts';
export { shellForm } from './shell-form.ts';
export type { ShellForm } from './shell-form.ts';
export { findSecrets } from './secrets/find-secrets.ts';
export type { SecretSpan } from './secrets/find-secrets.ts';
export { isSecretName } from './secrets/is-secret-name.ts';
export { secretPlaces } from './secrets/secret-places.ts';
export type { SecretPlace } from './secrets/secret-places.ts';
export { userForm } from './user-form.ts';
export type { UserForm } from './user-form.ts';
