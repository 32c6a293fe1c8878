import type { FailureCode } from '../failure.ts';
import type { GoFeatures } from '../go-features.ts';
import type { Budget } from '../limits.ts';
import type { Bytes } from '../text/bytes.ts';
import type { GoType } from '../values/go-type.ts';
import type { Maybe } from '../values/value.ts';

/** What a function takes in one place: a type, or `raw` for a value of any type as it is, even none. */
export type Parameter = GoType | 'raw';

/** Why a function refuses its arguments; the text follows `error calling NAME: `. */
export interface Refusal {
  readonly error: Bytes;
  readonly code: FailureCode;
}

/** What a function may look at besides its arguments. */
export interface CallContext {
  readonly features: GoFeatures;
  readonly budget: Budget;
  /** The first operand as written, where an error names it. */
  readonly operand: Bytes;
}

/** A function of templates. */
export interface TemplateFunction {
  readonly parameters: readonly Parameter[];
  /** What it takes any number of after that. */
  readonly rest: Parameter | null;
  /** Arguments arrive in the types asked for, out of their interfaces unless `raw`. */
  readonly call: (args: readonly Maybe[], context: CallContext) => Maybe | Refusal;
}

export type Functions = ReadonlyMap<Bytes, TemplateFunction>;

/** Whether a function refused. */
export function isRefusal(
  result: Maybe | Refusal | { readonly error: Bytes },
): result is Refusal | { readonly error: Bytes } {
  return result !== null && 'error' in result;
}
