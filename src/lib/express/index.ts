/** What can be said back about a value: the line that prints it, what it amounts to. */
export { jqPath, printLines, shells } from './print-lines.ts';
export type { Shell } from './print-lines.ts';
export { goDuration, printed } from './printed.ts';
export { bytes, workOut } from './worked-value.ts';
export type { Worked } from './worked-value.ts';
export { inlineParts } from './inline-parts.ts';
export type { InlinePart } from './inline-parts.ts';
export { jqFor, pathSteps, templateFor } from './template-for.ts';
export { engineSentence } from './engine-sentence.ts';
export { summarise } from './summary.ts';
export type { SummaryPart } from './summary.ts';
export { workedText } from './worked-text.ts';
export { findingWords } from './finding-words.ts';
export type { FindingWords } from './finding-words.ts';
export { remedyLine } from './remedy-line.ts';
export type { RemedyLine } from './remedy-line.ts';
