import type { FailureCode } from './failure.ts';

/** What the engine says about one image: its answer as JSON, or that it has no image of that name. */
export type ImageAnswer = { readonly json: string } | { readonly missing: string };

/** A range of the template in UTF-16 units. */
export interface TemplateRange {
  readonly start: number;
  readonly end: number;
}

/** A failure with Go's own text, which is not always shown. */
export interface FormatFailure {
  readonly code: FailureCode;
  /** As Go words it, without what the CLI puts before it; empty for our own limits. */
  readonly message: string;
  /** What to underline in the template; null where the fault is not in it. */
  readonly range: TemplateRange | null;
}

/**
 * How one image came out.
 *
 * - `typed`: pass one printed it, over the CLI's own struct
 * - `plain`: pass one failed, pass two printed it, over the document as it is
 * - `failed`: both failed; the CLI shows the second
 * - `raw`: the answer's own JSON, for the empty template and `json`
 * - `refused`: the image is unknown, or its answer cannot be read
 */
export type ImageOutcome =
  | { readonly pass: 'typed'; readonly printed: string; readonly strict: boolean }
  | { readonly pass: 'plain'; readonly printed: string; readonly firstFailure: FormatFailure }
  | { readonly pass: 'failed'; readonly firstFailure: FormatFailure; readonly failure: FormatFailure }
  | { readonly pass: 'raw' }
  | { readonly pass: 'refused'; readonly failure: FormatFailure };

/** All that the command prints, and why. */
export interface FormatResult {
  readonly stdout: string;
  /** The bytes of stdout, one character each, where it is not UTF-8; null where it is. */
  readonly brokenStdout: string | null;
  readonly stderr: string;
  readonly exit: 0 | 1 | 64;
  /** Why the template cannot be parsed; no image is asked for then. */
  readonly parseFailure: FormatFailure | null;
  /** One for each image, in their order; empty after a parse failure. */
  readonly images: readonly ImageOutcome[];
  /** What is printed holds a memory address, which differs from run to run. */
  readonly volatile: boolean;
}
