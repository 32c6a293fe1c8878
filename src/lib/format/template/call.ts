import type { Bytes } from '../text/bytes.ts';
import { canBeNil, isAssignable, type GoType } from '../values/go-type.ts';
import type { Method } from '../values/method.ts';
import { isTrue, unwrap, zero, type Maybe, type Payload, type Pointer, type Value } from '../values/value.ts';
import { constant, evaluateFields, evaluatePipeline } from './evaluate-pipeline.ts';
import { NO_ARGUMENT, type Final } from './evaluate-field.ts';
import { isRefusal, type Parameter } from './functions.ts';
import type { CommandNode, IdentifierNode, TermNode } from './nodes.ts';
import { showNode } from './show-node.ts';
import { failAt, type BlamedNode, type State } from './state.ts';

/** The result of a function; `whole` is what an error of the function itself points to. */
export function callFunction(
  state: State,
  dot: Maybe,
  node: IdentifierNode,
  whole: CommandNode | IdentifierNode,
  args: readonly TermNode[],
  final: Final,
): Maybe {
  state.node = node;
  const { name } = node;
  const called = state.run.functions.get(name);
  if (!called) return failAt(state, 'unknown-function', `"${name}" is not a defined function`);
  const { parameters, rest } = called;
  checkCount(state, name, args.length, final !== NO_ARGUMENT, parameters.length, rest !== null);
  if (name === 'and' || name === 'or') return chooseFirst(state, dot, name === 'or', args, final);
  const typeAt = (i: number) => parameters[i] ?? rest!;
  const values = args.map((arg, i) => evaluateArgument(state, dot, typeAt(i), arg));
  if (final !== NO_ARGUMENT) values.push(fit(state, final, typeAt(args.length)));
  const given = values.map((value, i) => (typeAt(i) === 'raw' ? value : unwrap(value)));
  const { features, budget } = state.run;
  const operand = args[0]
    ? showNode(args[0])
    : final?.type.kind === 'string'
      ? (final.payload as Bytes)
      : `<${final?.type.name ?? 'invalid'} Value>`;
  const result = called.call(given, { features, budget, operand });
  if (!isRefusal(result)) return result;
  state.node = whole;
  return failAt(state, 'code' in result ? result.code : 'call-failed', `error calling ${name}: ${result.error}`);
}

/** The result of a method of a value. */
export function callMethod(
  state: State,
  dot: Maybe,
  { parameters, results, call }: Method,
  receiver: Payload,
  node: BlamedNode,
  name: Bytes,
  args: readonly TermNode[],
  final: Final,
): Maybe {
  checkCount(state, name, args.length, final !== NO_ARGUMENT, parameters.length, false);
  if (results > 1) failAt(state, 'call-failed', `can't call method/function "${name}" with ${results} results`);
  const values = args.map((arg, i) => evaluateArgument(state, dot, parameters[i]!(), arg));
  if (final !== NO_ARGUMENT) values.push(fit(state, final, parameters[parameters.length - 1]!()));
  const result = call(
    receiver,
    values.map((value) => value?.payload ?? null),
  );
  if (!isRefusal(result)) return result;
  state.node = node;
  return failAt(state, 'call-failed', `error calling ${name}: ${result.error}`);
}

function checkCount(state: State, name: Bytes, given: number, piped: boolean, fixed: number, variadic: boolean): void {
  const count = given + (piped ? 1 : 0);
  if (variadic ? count >= fixed : count === fixed) return;
  const want = variadic ? `at least ${fixed} got ${given}` : `${fixed} got ${count}`;
  failAt(state, 'argument-count', `wrong number of args for ${name}: want ${want}`);
}

// `and` and `or` evaluate no further than the argument that decides.
function chooseFirst(state: State, dot: Maybe, truth: boolean, args: readonly TermNode[], final: Final): Maybe {
  let value: Maybe = null;
  for (const arg of args) {
    value = evaluateArgument(state, dot, 'raw', arg);
    if (isTrue(unwrap(value)) === truth) return value;
  }
  return final === NO_ARGUMENT ? value : final;
}

function evaluateArgument(state: State, dot: Maybe, type: Parameter, node: TermNode): Maybe {
  state.node = node;
  switch (node.kind) {
    case 'dot':
      return fit(state, dot, type);
    case 'nil':
      if (type === 'raw') return null;
      if (canBeNil(type)) return { type, payload: null };
      return failAt(state, 'argument-type', `cannot assign nil to ${type.name}`);
    case 'field':
    case 'variable':
    case 'chain':
      return fit(state, evaluateFields(state, dot, node, [], NO_ARGUMENT), type);
    case 'pipe':
      return fit(state, evaluatePipeline(state, dot, node), type);
    case 'identifier':
      return fit(state, callFunction(state, dot, node, node, [], NO_ARGUMENT), type);
    case 'bool':
    case 'number':
    case 'string':
      if (type === 'raw' || type.name === 'interface {}') return constant(state, node);
      return typedConstant(state, type, node);
  }
}

function typedConstant(state: State, type: GoType, node: TermNode & { kind: 'bool' | 'number' | 'string' }): Value {
  const found = (payload: Payload | null | undefined, expected: string): Value =>
    payload === null || payload === undefined
      ? failAt(state, 'argument-type', `expected ${expected}; found ${showNode(node)}`)
      : { type, payload };
  switch (type.kind) {
    case 'bool':
      return found(node.kind === 'bool' ? node.value : null, 'bool');
    case 'string':
      return found(node.kind === 'string' ? node.value : null, 'string');
    case 'int':
    case 'int64':
      return found(node.kind === 'number' ? node.int : null, 'integer');
    case 'uint8':
    case 'uint64':
      return found(node.kind === 'number' ? node.uint : null, 'unsigned integer');
    case 'float64':
      return found(node.kind === 'number' ? node.float : null, 'float');
    case 'complex128':
      return found(node.kind === 'number' ? node.complex : null, 'complex');
    case 'interface':
    case 'map':
    case 'pointer':
    case 'slice':
    case 'struct':
      return failAt(state, 'argument-type', `can't handle ${showNode(node)} for arg of type ${type.name}`);
  }
}

/** A value as the type asked for, where it fits. */
function fit(state: State, value: Maybe, type: Parameter): Maybe {
  if (type === 'raw') return value;
  if (!value) {
    if (canBeNil(type)) return { type, payload: zero(type) };
    return failAt(state, 'argument-type', `invalid value; expected ${type.name}`);
  }
  if (isAssignable(value.type, type)) return value;
  let inner = value;
  if (value.type.kind === 'interface' && value.payload !== null) {
    inner = value.payload as Value;
    if (isAssignable(inner.type, type)) return inner;
  }
  if (inner.type.kind === 'pointer' && isAssignable(inner.type.element, type)) {
    if (inner.payload === null) {
      return failAt(state, 'nil-value', `dereference of nil pointer of type ${type.name}`);
    }
    return { type: inner.type.element, payload: (inner.payload as Pointer).to };
  }
  const message = `wrong type for value; expected ${type.name}; got ${inner.type.name}`;
  return failAt(state, 'argument-type', message);
}
