import type { Bytes } from '../text/bytes.ts';
import { quote } from '../text/quote.ts';
import type { GoType, StructType } from '../values/go-type.ts';
import { indirect, type GoMap, type Maybe, type Payload, type Value } from '../values/value.ts';
import { callMethod } from './call.ts';
import type { TermNode } from './nodes.ts';
import { failAt, type State } from './state.ts';

/** The piped argument of a command, which may be no value; `NO_ARGUMENT` where nothing is piped. */
export type Final = Maybe | typeof NO_ARGUMENT;
export const NO_ARGUMENT = undefined;

/** A field, a map's entry, or the result of a method of a value. */
export function evaluateField(
  state: State,
  dot: Maybe,
  name: Bytes,
  node: TermNode,
  args: readonly TermNode[],
  final: Final,
  receiver: Maybe,
): Maybe {
  if (!receiver) {
    if (state.run.strict) failAt(state, 'nil-value', `nil data; no entry for key ${quote(name)}`);
    return null;
  }
  const typeName = receiver.type.name;
  const { value, isNil } = indirect(receiver);
  const nothing = () => failAt(state, 'nil-value', `nil pointer evaluating ${typeName}.${name}`);
  if (!value) return null;
  if (value.type.kind === 'interface' && isNil) return nothing();
  const method = Object.hasOwn(value.type.methods, name) ? value.type.methods[name] : undefined;
  if (method) return callMethod(state, dot, method, value.payload, node, name, args, final);
  const hasArguments = args.length > 0 || final !== NO_ARGUMENT;
  const { type, payload } = value;
  if (type.kind === 'struct') {
    const field = fieldOf(value, name);
    if (field && type.name === 'time.Time') {
      failAt(state, 'no-such-field', `${name} is an unexported field of struct type ${typeName}`);
    }
    if (field && hasArguments) {
      failAt(state, 'not-a-function', `${name} has arguments but cannot be invoked as function`);
    }
    if (field) return field;
  }
  if (type.kind === 'map' && type.key.name === 'string') {
    if (hasArguments) failAt(state, 'not-a-function', `${name} is not a method but has arguments`);
    const map = payload as GoMap | null;
    if (map?.has(name)) return { type: type.element, payload: map.get(name)! };
    if (state.run.strict) failAt(state, 'no-such-key', `map has no entry for key ${quote(name)}`);
    return null;
  }
  // What a pointer points to was followed above, so this one is nil.
  if (type.kind === 'pointer' && (type.element.kind !== 'struct' || hasField(type.element, name))) return nothing();
  return failAt(state, 'no-such-field', `can't evaluate field ${name} in type ${typeName}`);
}

function fieldOf({ type, payload }: Value, name: Bytes): Value | null {
  const { fields } = type as StructType;
  const payloads = payload as readonly Payload[];
  const at = fields.findIndex((field) => field.name === name);
  if (at >= 0) return { type: fields[at]!.type, payload: payloads[at]! };
  for (const [i, field] of fields.entries()) {
    const inner = field.embedded ? fieldOf({ type: field.type, payload: payloads[i]! }, name) : null;
    if (inner) return inner;
  }
  return null;
}

function hasField(type: GoType, name: Bytes): boolean {
  return (
    type.kind === 'struct' &&
    type.fields.some((field) => field.name === name || (field.embedded && hasField(field.type, name)))
  );
}
