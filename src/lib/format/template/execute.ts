import { spend } from '../limits.ts';
import type { Bytes } from '../text/bytes.ts';
import { printArgument } from '../print/print-value.ts';
import { NO_FLAGS } from '../print/flags.ts';
import { quote } from '../text/quote.ts';
import { entriesOf, indirect, int, isTrue, itemsOf, string, unwrap, type Maybe, type Value } from '../values/value.ts';
import { evaluatePipeline } from './evaluate-pipeline.ts';
import type { BranchNode, ListNode, StatementNode, TemplateNode } from './nodes.ts';
import { failAt, setVariable, type Run, type State } from './state.ts';

const DEEPEST = 100_000;

// Templates may call themselves far deeper than a stack of functions reaches, so the stack is our own.
type Frame =
  | { kind: 'list'; nodes: readonly StatementNode[]; next: number; dot: Maybe; variables: number }
  | { kind: 'range'; node: BranchNode; items: Iterator<readonly [Maybe, Maybe]>; variables: number; outer: number }
  | { kind: 'call'; name: Bytes; variables: State['variables'] };

/** What a template prints for some data; stops where it fails. */
export function execute(run: Run, data: Maybe): Bytes {
  const state: State = { run, name: '', variables: [{ name: '$', value: data }], node: null };
  const stack: Frame[] = [];
  const out: Bytes[] = [];
  let calls = 0;

  function write(text: Bytes): void {
    spend(run.budget, text.length);
    out.push(text);
  }

  function enter(list: ListNode, dot: Maybe, variables: number): void {
    stack.push({ kind: 'list', nodes: list.nodes, next: 0, dot, variables });
  }

  function step(node: StatementNode, dot: Maybe): void {
    spend(run.budget);
    switch (node.kind) {
      case 'text':
        return write(node.text);
      case 'action': {
        const value = evaluatePipeline(state, dot, node.pipe);
        if (node.pipe.variables.length === 0) write(printResult(value, run));
        return;
      }
      case 'break':
      case 'continue':
        return jump(node.kind);
      case 'if':
      case 'with': {
        const variables = state.variables.length;
        const value = evaluatePipeline(state, dot, node.pipe);
        if (isTrue(unwrap(value))) enter(node.body, node.kind === 'with' ? value : dot, variables);
        else if (node.otherwise) enter(node.otherwise, dot, variables);
        else state.variables.length = variables;
        return;
      }
      case 'range':
        return startRange(node, dot);
      case 'template':
        return call(node, dot);
    }
  }

  function startRange(node: BranchNode, dot: Maybe): void {
    const outer = state.variables.length;
    const { value } = indirect(evaluatePipeline(state, dot, node.pipe));
    const items = elementsOf(state, node, value);
    const first = items.next();
    if (first.done) {
      if (node.otherwise) enter(node.otherwise, dot, outer);
      else state.variables.length = outer;
      return;
    }
    stack.push({ kind: 'range', node, items, variables: state.variables.length, outer });
    iterate(node, first.value);
  }

  function iterate({ pipe, body }: BranchNode, [index, element]: readonly [Maybe, Maybe]): void {
    spend(run.budget);
    const names = pipe.variables;
    const mark = state.variables.length;
    if (pipe.assigns && run.features.rangeAssigns) {
      if (names.length > 1) setVariable(state, names[0]!, index);
      if (names.length > 0) setVariable(state, names[names.length - 1]!, element);
    } else {
      if (names.length > 0) state.variables[mark - 1]!.value = element;
      if (names.length > 1) state.variables[mark - 2]!.value = index;
    }
    enter(body, element, mark);
  }

  function jump(kind: 'break' | 'continue'): void {
    while (stack[stack.length - 1]?.kind === 'list') stack.pop();
    const frame = stack[stack.length - 1];
    if (frame?.kind !== 'range') return;
    state.variables.length = kind === 'break' ? frame.outer : frame.variables;
    if (kind === 'break') stack.pop();
  }

  function call(node: TemplateNode, dot: Maybe): void {
    state.node = node;
    const template = run.templates.get(node.name);
    if (!template) return failAt(state, 'no-such-template', `template ${quote(node.name)} not defined`);
    if (calls === DEEPEST) {
      failAt(state, 'endless-templates', `exceeded maximum template depth (${DEEPEST})`);
    }
    calls++;
    const argument = node.pipe && evaluatePipeline(state, dot, node.pipe);
    stack.push({ kind: 'call', name: state.name, variables: state.variables });
    state.name = node.name;
    state.variables = [{ name: '$', value: argument }];
    enter(template, argument, 1);
  }

  const main = run.templates.get('');
  if (main) enter(main, data, 1);
  for (let frame = stack[stack.length - 1]; frame; frame = stack[stack.length - 1]) {
    if (frame.kind === 'list') {
      const node = frame.nodes[frame.next++];
      if (node) step(node, frame.dot);
      else {
        stack.pop();
        state.variables.length = frame.variables;
      }
    } else if (frame.kind === 'call') {
      stack.pop();
      calls--;
      ({ name: state.name, variables: state.variables } = frame);
    } else {
      const next = frame.items.next();
      if (!next.done) iterate(frame.node, next.value);
      else {
        stack.pop();
        state.variables.length = frame.outer;
      }
    }
  }
  return out.join('');
}

function printResult(value: Maybe, { budget }: Run): Bytes {
  return printArgument(printable(value), 'v', NO_FLAGS, budget);
}

/** A value as it is printed when it is the result itself: what a pointer points to, and a note where there is none. */
export function printable(value: Maybe): Maybe {
  const shown = value?.type.kind === 'pointer' ? indirect(value).value : value;
  return shown ? unwrap(shown) : string('<no value>');
}

function elementsOf(state: State, node: BranchNode, value: Maybe): Iterator<readonly [Maybe, Maybe]> {
  if (!value || (value.type.kind === 'interface' && value.payload === null)) return [].values();
  const { kind } = value.type;
  if (kind === 'slice') return indexed(itemsOf(value));
  if (kind === 'map') return entriesOf(value).values();
  const shown = () => printArgument(value, 'v', NO_FLAGS, state.run.budget);
  const isInt = kind === 'int' || kind === 'int64' || kind === 'uint8' || kind === 'uint64';
  if (isInt && state.run.features.rangeOverInt) {
    if (node.pipe.variables.length > 1) {
      failAt(state, 'bad-range', `can't use ${shown()} to iterate over more than one variable`);
    }
    return count(value);
  }
  if (value.payload === null) return failAt(state, 'bad-range', "range can't iterate over <nil>");
  return failAt(state, 'bad-range', `range can't iterate over ${shown()}`);
}

function* indexed(values: readonly Value[]): Generator<readonly [Maybe, Maybe]> {
  for (let i = 0; i < values.length; i++) yield [int(i), values[i]!];
}

function* count({ type, payload }: Value): Generator<readonly [Maybe, Maybe]> {
  for (let i = 0n; i < (payload as bigint); i++) yield [null, { type, payload: i }];
}
