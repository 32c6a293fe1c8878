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
export { inside, isWhole, stringsBelow, textOf, within, wordsOf } from './place.ts';
export type { Place } from './place.ts';
export { envEntries } from './env-entries.ts';
export type { EnvEntry } from './env-entries.ts';
export { shellForm } from './shell-form.ts';
export type { ShellForm } from './shell-form.ts';
export { findSecrets } from './secrets/find-secrets.ts';
export type { SecretSpan } from './secrets/find-secrets.ts';
export { isSecretName } from './secrets/is-secret-name.ts';
export { isPlaceholder } from './secrets/is-placeholder.ts';
export { secretPlaces } from './secrets/secret-places.ts';
export { secretsOfPair } from './secrets/secrets-of-pair.ts';
export type { SecretPlace } from './secrets/secret-places.ts';
