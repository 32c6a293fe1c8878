import type { GoType } from './go-type.ts';
import type { Payload, Value } from './value.ts';

/** A method of a type that a template can call. */
export interface Method {
  readonly parameters: readonly (() => GoType)[];
  /** Results other than an error; more than one cannot be called. */
  readonly results: number;
  /** The result, or the text of the error it returns. */
  readonly call: (receiver: Payload, args: readonly Payload[]) => Value | { readonly error: string };
}

/** A method without parameters. */
export function getter(call: (receiver: Payload) => ReturnType<Method['call']>): Method {
  return { parameters: [], results: 1, call };
}
