/** What `docker image inspect --format` prints for an answer of the engine, and why. */
export { CLI_VERSIONS } from './docker/cli-versions.ts';
export type { CliVersion } from './docker/cli-versions.ts';
export type { FailureCode } from './failure.ts';
export { formatImages } from './format-images.ts';
export type { Limits } from './limits.ts';
export { keysOf, namesAt } from './names-at.ts';
export type { NameStep, TemplateName } from './names-at.ts';
export { splitAnswers } from './split-answers.ts';
export type { FormatFailure, FormatResult, ImageAnswer, ImageOutcome, TemplateRange } from './types.ts';
