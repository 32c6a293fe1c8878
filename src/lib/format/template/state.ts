import { stop, type FailureCode } from '../failure.ts';
import type { GoFeatures } from '../go-features.ts';
import type { Budget } from '../limits.ts';
import type { Bytes } from '../text/bytes.ts';
import { quote } from '../text/quote.ts';
import type { Maybe } from '../values/value.ts';
import type { Functions } from './functions.ts';
import type { CommandNode, TemplateNode, TermNode } from './nodes.ts';
import type { Templates } from './parse.ts';
import { showNode } from './show-node.ts';

/** What running a template needs besides its data. */
export interface Run {
  readonly input: Bytes;
  readonly templates: Templates;
  readonly functions: Functions;
  readonly features: GoFeatures;
  readonly budget: Budget;
  /** A missing key is an error; otherwise it is no value. */
  readonly strict: boolean;
}

/** Nodes an error can point to. */
export type BlamedNode = TermNode | CommandNode | TemplateNode;

/** Where a running template stands. */
export interface State {
  readonly run: Run;
  /** The name of the template being run. */
  name: Bytes;
  variables: { readonly name: Bytes; value: Maybe }[];
  /** What an error would point to. */
  node: BlamedNode | null;
}

/** Stops the run with Go's text: `template: :LINE:COLUMN: executing "NAME" at <EXPR>: …`. */
export function failAt({ run, name, node }: State, code: FailureCode, message: Bytes): never {
  if (!node) return stop(code, `template: ${name}: ${message}`);
  const before = run.input.slice(0, node.at);
  const line = before.split('\n').length;
  const column = node.at - (before.lastIndexOf('\n') + 1);
  const text = `template: :${line}:${column}: executing ${quote(name)} at <${showNode(node)}>: ${message}`;
  return stop(code, text, node.start, node.end);
}

/** The value of a variable; the one declared last where several have its name. */
export function variableValue(state: State, name: Bytes): Maybe {
  const found = state.variables.findLast((variable) => variable.name === name);
  return found ? found.value : failAt(state, 'unknown-variable', `undefined variable: ${name}`);
}

/** Gives a declared variable another value. */
export function setVariable(state: State, name: Bytes, value: Maybe): void {
  const found = state.variables.findLast((variable) => variable.name === name);
  if (!found) return failAt(state, 'unknown-variable', `undefined variable: ${name}`);
  found.value = value;
}
