import { goFeatures, type GoFeatures } from '../go-features.ts';
import type { CliTypes } from './cli-structs.ts';

/** The command lines whose answers are known. */
export const CLI_VERSIONS = ['20.10.24', '26.1.5', '26.1.5-debian13', '28.2.2', '29.7.2'] as const;
export type CliVersion = (typeof CLI_VERSIONS)[number];

/** What a release of the CLI does in its own way. */
export interface CliFeatures {
  readonly go: GoFeatures;
  readonly types: CliTypes;
  /** The word `json` alone prints the answer on one line. */
  readonly knowsJson: boolean;
  /** `join` takes any list or map; before 29.2 only a list of strings. */
  readonly joinsAnything: boolean;
  /** What `json` cannot write prints nothing instead of failing. */
  readonly jsonErrorsAreSilent: boolean;
  /** The client's own words about an unknown image; later ones show the engine's. */
  readonly ownMissingMessage: boolean;
}

const OLD = { knowsJson: false, joinsAnything: false, jsonErrorsAreSilent: true, ownMissingMessage: true };
const MIDDLE = { knowsJson: true, joinsAnything: false, jsonErrorsAreSilent: false, ownMissingMessage: false };
const NEW = { ...MIDDLE, joinsAnything: true };

/** The features of each CLI, with the release of Go it was built with. */
export const CLI_FEATURES: Readonly<Record<CliVersion, CliFeatures>> = {
  '20.10.24': { ...OLD, go: goFeatures(19), types: '20.10' },
  '26.1.5': { ...MIDDLE, go: goFeatures(21), types: '26.1' },
  '26.1.5-debian13': { ...MIDDLE, go: goFeatures(24), types: '26.1' },
  '28.2.2': { ...MIDDLE, go: goFeatures(24), types: '28.2' },
  '29.7.2': { ...NEW, go: goFeatures(26), types: '29.7' },
};
