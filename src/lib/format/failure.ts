/**
 * Why something failed, as a stable code. The words for people live elsewhere.
 *
 * Reading the template:
 * - `bad-character`, `bad-number`, `bad-string`: a token that cannot be one
 * - `unclosed`: an action, comment, parenthesis or block that does not end
 * - `unexpected`: a token where it has no place, such as `{{end}}` alone
 * - `missing-value`: nothing to evaluate, as in `{{if}}`
 * - `unknown-function`, `unknown-variable`: a name that does not exist
 * - `bad-declaration`: variables where none can be declared
 * - `not-in-range`: `break` or `continue` outside of `range`
 * - `defined-twice`: two templates of one name
 *
 * Running it:
 * - `no-such-key`: the document has no such key (pass two)
 * - `no-such-field`: the value has no such field
 * - `nil-value`: a field of nothing
 * - `not-a-function`, `argument-count`, `argument-type`: a call that does not fit
 * - `out-of-range`, `bad-operand`: `index`, `slice` or `len` of what does not have it
 * - `bad-comparison`: two values that cannot be compared
 * - `bad-range`: `range` over what has no elements
 * - `no-such-template`, `endless-templates`: `template` of an unknown name, or without end
 * - `call-failed`: a function or method refused its arguments
 *
 * Around it:
 * - `no-such-image`: the engine does not have the image
 * - `answer-does-not-fit`: the engine's answer does not fit the types of the CLI
 * - `not-json`: the answer is no JSON
 * - `too-much`: our own limit on steps, output or depth; the CLI would go on
 */
export type FailureCode =
  | 'bad-character'
  | 'bad-number'
  | 'bad-string'
  | 'unclosed'
  | 'unexpected'
  | 'missing-value'
  | 'unknown-function'
  | 'unknown-variable'
  | 'bad-declaration'
  | 'not-in-range'
  | 'defined-twice'
  | 'no-such-key'
  | 'no-such-field'
  | 'nil-value'
  | 'not-a-function'
  | 'argument-count'
  | 'argument-type'
  | 'out-of-range'
  | 'bad-operand'
  | 'bad-comparison'
  | 'bad-range'
  | 'no-such-template'
  | 'endless-templates'
  | 'call-failed'
  | 'no-such-image'
  | 'answer-does-not-fit'
  | 'not-json'
  | 'too-much';

/** What stops the reading or running of a template; texts and offsets are in bytes. */
export interface Failure {
  readonly code: FailureCode;
  /** Go's own text, as Bytes. */
  readonly message: string;
  /** The place in the template, in bytes; -1 where there is none. */
  readonly start: number;
  readonly end: number;
}

interface Thrown extends Error {
  readonly failure: Failure;
}

/** Ends the work at hand; `caught` turns it back into a value. */
export function stop(code: FailureCode, message: string, start = -1, end = -1): never {
  const thrown = new Error(code) as Error & { failure: Failure };
  thrown.failure = { code, message, start, end };
  throw thrown;
}

/** The failure behind something thrown; a stack that ran out counts as `too-much`, anything else is thrown on. */
export function caught(error: unknown): Failure {
  if (error instanceof Error && 'failure' in error) return (error as Thrown).failure;
  if (error instanceof RangeError) return { code: 'too-much', message: 'too much', start: -1, end: -1 };
  throw error;
}
