/** What can be said back about a value: the line that prints it, what it amounts to. */
export { printLines, shells } from './print-lines.ts';
export type { Shell } from './print-lines.ts';
export { goDuration, printed } from './printed.ts';
export { bytes, workOut } from './worked-value.ts';
export type { Worked } from './worked-value.ts';
export { inlineParts } from './inline-parts.ts';
export type { InlinePart } from './inline-parts.ts';
export { jqFor, pathSteps, templateFor } from './template-for.ts';
export { shortDigest } from './short-digest.ts';
export { jsonPointer } from './json-pointer.ts';
export { quotedTemplate } from './quoted-template.ts';
export type { TemplateShell } from './quoted-template.ts';
export { shellArgument } from './shell-argument.ts';
export { adviceText } from './advice-text.ts';
export { engineSentence } from './engine-sentence.ts';
export { escapeHtml } from './escape-html.ts';
export { sourceText } from './source-text.ts';
export { summarise } from './summary.ts';
export type { SummaryPart } from './summary.ts';
export { workedText } from './worked-text.ts';
export { layerCommands } from './layer-commands.ts';
export type { ContainerdBy, LayerCommand, LayerCommandCode, LayerCommands } from './layer-commands.ts';
export { digestKind } from './digest-kind.ts';
export type { DigestKind } from './digest-kind.ts';
export { knownEnv, knownLabels, knownSkopeoKeys } from './known-keys.ts';
export type { KnownEnv, KnownGroup, KnownLabel } from './known-keys.ts';
export { knownMeaning, knownText } from './known-meaning.ts';
export type { KnownMeaning } from './known-meaning.ts';
export { valueMeanings } from './value-meanings.ts';
export type { ValueMeaning } from './value-meanings.ts';
export { valueText } from './value-text.ts';
export { isKnownMeaning, meaningsOf } from './meanings.ts';
export type { Meaning } from './meanings.ts';
export { meaningText } from './meaning-text.ts';
export { pinnedReferences } from './pinned-references.ts';
export type { PinnedReference, PinnedReferences } from './pinned-references.ts';
export { originOf } from './origin/origin.ts';
export type { Origin } from './origin/origin.ts';
export { findingWords } from './finding-words.ts';
export type { FindingWords } from './finding-words.ts';
export { remedyLine } from './remedy-line.ts';
export type { RemedyLine } from './remedy-line.ts';
export { redact } from './redact/redact.ts';
export type { Masked, Redaction, RedactionOptions } from './redact/redact.ts';
export { redactTexts } from './redact/redact-texts.ts';
export type { RedactionExtent } from './redact/redact-texts.ts';
export { newMemory } from './redact/placeholder.ts';
export type { RedactionMemory } from './redact/placeholder.ts';
export { startCommand } from './start/start-command.ts';
export type {
  ArgumentEffect,
  SettingName,
  StartCommand,
  StartNote,
  StartSetting,
  StartWord,
} from './start/start-command.ts';
export type { HealthCommand } from './start/health-command.ts';
export { healthText } from './start/health-text.ts';
export { runLine } from './start/run-line.ts';
export { composeFile } from './start/compose-file.ts';
export { shellWord } from './shell-word.ts';
export { dockerfileHalf } from './dockerfile/dockerfile-half.ts';
export type { DockerfileGap, DockerfileHalf, DockerfileLine, HistoryStep } from './dockerfile/dockerfile-half.ts';
export { dockerfileText } from './dockerfile/dockerfile-text.ts';
export { exportHtml } from './annotated/export-html.ts';
export { exportMarkdown } from './annotated/export-markdown.ts';
export { markdownCode, markdownText } from './annotated/markdown-text.ts';
export type { AnnotatedExport } from './annotated/annotated-export.ts';
