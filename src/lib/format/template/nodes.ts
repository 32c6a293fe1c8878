import type { Bytes } from '../text/bytes.ts';

/**
 * The tree of a template. `at` is the offset messages point to, which for a chain of fields is the second one;
 * `start` and `end` span what was written. All are bytes.
 */
interface Place {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

export interface ListNode extends Place {
  readonly kind: 'list';
  readonly nodes: readonly StatementNode[];
}
export interface TextNode extends Place {
  readonly kind: 'text';
  readonly text: Bytes;
}
export interface ActionNode extends Place {
  readonly kind: 'action';
  readonly pipe: PipeNode;
}
export interface JumpNode extends Place {
  readonly kind: 'break' | 'continue';
}
export interface BranchNode extends Place {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipe: PipeNode;
  readonly body: ListNode;
  readonly otherwise: ListNode | null;
}
export interface TemplateNode extends Place {
  readonly kind: 'template';
  readonly name: Bytes;
  readonly pipe: PipeNode | null;
}
interface EndNode extends Place {
  readonly kind: 'end';
}
interface ElseNode extends Place {
  readonly kind: 'else';
}
/** The close of a block, or its turn; only the parser sees one. */
export type MarkNode = EndNode | ElseNode;
export type StatementNode = TextNode | ActionNode | JumpNode | BranchNode | TemplateNode;

export interface PipeNode extends Place {
  readonly kind: 'pipe';
  readonly assigns: boolean;
  readonly variables: readonly Bytes[];
  readonly commands: readonly CommandNode[];
}
export interface CommandNode extends Place {
  readonly kind: 'command';
  readonly args: readonly TermNode[];
}
export interface DotNode extends Place {
  readonly kind: 'dot';
}
export interface NilNode extends Place {
  readonly kind: 'nil';
}
export interface BoolNode extends Place {
  readonly kind: 'bool';
  readonly value: boolean;
}
/** A number, with every type its value fits. */
export interface NumberNode extends Place {
  readonly kind: 'number';
  readonly text: Bytes;
  readonly int: bigint | null;
  readonly uint: bigint | null;
  readonly float: number | null;
  readonly complex: Complex | null;
}
export interface StringNode extends Place {
  readonly kind: 'string';
  readonly quoted: Bytes;
  readonly value: Bytes;
}
/** `.A.B`: names without their dots. */
export interface FieldNode extends Place {
  readonly kind: 'field';
  readonly names: readonly Bytes[];
}
/** `$x.A`: the variable with its dollar sign, then the names. */
export interface VariableNode extends Place {
  readonly kind: 'variable';
  readonly names: readonly Bytes[];
}
/** Fields of something else: `(index . 0).A`, `f.A`. */
export interface ChainNode extends Place {
  readonly kind: 'chain';
  readonly of: TermNode;
  readonly names: readonly Bytes[];
}
export interface IdentifierNode extends Place {
  readonly kind: 'identifier';
  readonly name: Bytes;
}
export type TermNode =
  | DotNode
  | NilNode
  | BoolNode
  | NumberNode
  | StringNode
  | FieldNode
  | VariableNode
  | ChainNode
  | IdentifierNode
  | PipeNode;

export interface Complex {
  readonly real: number;
  readonly imaginary: number;
}
