import { spend } from '../limits.ts';
import { bool, complex, float, int, string, unwrap, type Maybe, type Value } from '../values/value.ts';
import { callFunction } from './call.ts';
import { evaluateField, NO_ARGUMENT, type Final } from './evaluate-field.ts';
import type { ChainNode, CommandNode, NumberNode, PipeNode, TermNode } from './nodes.ts';
import { showNode } from './show-node.ts';
import { failAt, setVariable, variableValue, type State } from './state.ts';

/** The value of a pipeline, after declaring or setting its variables; no value where there is no pipeline. */
export function evaluatePipeline(state: State, dot: Maybe, pipe: PipeNode): Maybe {
  spend(state.run.budget);
  state.node = pipe;
  let value: Final = NO_ARGUMENT;
  for (const command of pipe.commands) {
    value = evaluateCommand(state, dot, command, value);
    if (value?.type.name === 'interface {}') value = unwrap(value);
  }
  const result = value as Maybe;
  for (const name of pipe.variables) {
    if (pipe.assigns) setVariable(state, name, result);
    else state.variables.push({ name, value: result });
  }
  return result;
}

function evaluateCommand(state: State, dot: Maybe, command: CommandNode, final: Final): Maybe {
  const [first] = command.args as readonly [TermNode, ...TermNode[]];
  switch (first.kind) {
    case 'field':
    case 'chain':
    case 'variable':
      return evaluateFields(state, dot, first, command.args.slice(1), final);
    case 'identifier':
      return callFunction(state, dot, first, command, command.args.slice(1), final);
    case 'pipe':
      refuseArguments(state, command.args, final);
      return evaluatePipeline(state, dot, first);
    case 'bool':
    case 'dot':
    case 'nil':
    case 'number':
    case 'string':
      state.node = first;
      refuseArguments(state, command.args, final);
      if (first.kind === 'nil') return failAt(state, 'missing-value', 'nil is not a command');
      return first.kind === 'dot' ? dot : constant(state, first);
  }
}

/** Fields of the current value, a variable or anything else, the last of them with arguments. */
export function evaluateFields(
  state: State,
  dot: Maybe,
  node: TermNode & { kind: 'field' | 'variable' | 'chain' },
  args: readonly TermNode[],
  final: Final,
): Maybe {
  state.node = node;
  if (node.kind === 'field') return evaluateChain(state, dot, dot, node, node.names, args, final);
  if (node.kind === 'chain') {
    return evaluateChain(state, dot, chainStart(state, dot, node), node, node.names, args, final);
  }
  const value = variableValue(state, node.names[0]!);
  if (node.names.length > 1) return evaluateChain(state, dot, value, node, node.names.slice(1), args, final);
  refuseArguments(state, [node, ...args], final);
  return value;
}

function chainStart(state: State, dot: Maybe, { of }: ChainNode): Maybe {
  state.node = of;
  if (of.kind === 'pipe') return evaluatePipeline(state, dot, of);
  // The parser makes a chain of a function or of parentheses only.
  if (of.kind === 'identifier') return callFunction(state, dot, of, of, [], NO_ARGUMENT);
  return null;
}

function evaluateChain(
  state: State,
  dot: Maybe,
  start: Maybe,
  node: TermNode,
  names: readonly string[],
  args: readonly TermNode[],
  final: Final,
): Maybe {
  let value = start;
  names.forEach((name, i) => {
    const last = i === names.length - 1;
    value = evaluateField(state, dot, name, node, last ? args : [], last ? final : NO_ARGUMENT, value);
  });
  return value;
}

function refuseArguments(state: State, args: readonly TermNode[], final: Final): void {
  if (args.length > 1 || final !== NO_ARGUMENT) {
    failAt(state, 'not-a-function', `can't give argument to non-function ${showNode(args[0]!)}`);
  }
}

/** A constant where no type asks for one. */
export function constant(state: State, node: TermNode & { kind: 'bool' | 'number' | 'string' }): Value {
  switch (node.kind) {
    case 'bool':
      return bool(node.value);
    case 'string':
      return string(node.value);
    case 'number':
      state.node = node;
      return numberConstant(state, node);
  }
}

function numberConstant(state: State, { text, int: whole, float: real, complex: number }: NumberNode): Value {
  if (number) return complex(number);
  const isHexInt = /^0[xX]./.test(text) && !/[pP]/.test(text);
  if (real !== null && !isHexInt && !text.startsWith("'") && /[.eEpP]/.test(text)) return float(real);
  return whole === null ? failAt(state, 'bad-number', `${text} overflows int`) : int(whole);
}
