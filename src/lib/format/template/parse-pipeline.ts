import { stop } from '../failure.ts';
import type { Bytes } from '../text/bytes.ts';
import { quote } from '../text/quote.ts';
import { unquote } from '../text/unquote.ts';
import type { CommandNode, PipeNode, TermNode } from './nodes.ts';
import type { Scope } from './parse.ts';
import { readNumber } from './read-number.ts';
import { showNode } from './show-node.ts';
import type { Token, TokenKind } from './token.ts';

const CONSTANT_KINDS: readonly TermNode['kind'][] = ['bool', 'dot', 'nil', 'number', 'string'];
const DEEPEST = 250;

/** Parses a pipeline up to its closing token, with the variables it declares. */
export function parsePipeline(scope: Scope, context: string, end: 'right-delimiter' | 'right-paren'): PipeNode {
  const { tokens } = scope;
  const { start: at } = tokens.peekNonSpace();
  if (++scope.depth > DEEPEST) stop('too-much', 'too much', at, at + 1);
  const { variables, assigns } = parseVariables(scope, context);
  const commands: CommandNode[] = [];
  for (;;) {
    const token = tokens.nextNonSpace();
    if (token.kind === end) break;
    if (!TERMS[token.kind]) scope.unexpected(token, context);
    tokens.backup();
    commands.push(parseCommand(scope));
  }
  if (commands.length === 0) scope.fail('missing-value', `missing value for ${context}`);
  const stage = commands.findIndex(({ args }, i) => i > 0 && CONSTANT_KINDS.includes(args[0]!.kind));
  if (stage > 0) scope.fail('not-a-function', `non executable command in pipeline stage ${stage + 1}`);
  scope.depth--;
  return { kind: 'pipe', assigns, variables, commands, at, start: at, end: commands[commands.length - 1]!.end };
}

function parseVariables(scope: Scope, context: string): Pick<PipeNode, 'variables' | 'assigns'> {
  const { tokens } = scope;
  const variables: Bytes[] = [];
  for (;;) {
    const variable = tokens.peekNonSpace();
    if (variable.kind !== 'variable') return { variables, assigns: false };
    tokens.next();
    const after = tokens.peek();
    const next = tokens.peekNonSpace();
    if (next.kind === 'assign' || next.kind === 'declare') {
      tokens.nextNonSpace();
      variables.push(variable.text);
      scope.variables.push(variable.text);
      return { variables, assigns: next.kind === 'assign' };
    }
    if (next.kind !== 'char' || next.text !== ',') {
      if (after.kind === 'space') tokens.backup3(variable, after);
      else tokens.backup2(variable);
      return { variables, assigns: false };
    }
    tokens.nextNonSpace();
    variables.push(variable.text);
    scope.variables.push(variable.text);
    if (context !== 'range' || variables.length > 1) {
      scope.fail('bad-declaration', `too many declarations in ${context}`);
    }
    const { kind } = tokens.peekNonSpace();
    if (kind !== 'variable' && kind !== 'right-delimiter' && kind !== 'right-paren') {
      scope.fail('bad-declaration', 'range can only initialize variables');
    }
  }
}

function parseCommand(scope: Scope): CommandNode {
  const { tokens } = scope;
  const { start } = tokens.peekNonSpace();
  const args: TermNode[] = [];
  for (;;) {
    tokens.peekNonSpace();
    const operand = parseOperand(scope);
    if (operand) args.push(operand);
    const token = tokens.next();
    if (token.kind === 'space') continue;
    if (token.kind === 'right-delimiter' || token.kind === 'right-paren') tokens.backup();
    else if (token.kind !== 'pipe') scope.unexpected(token, 'operand');
    break;
  }
  if (args.length === 0) scope.fail('missing-value', 'empty command');
  return { kind: 'command', args, at: start, start, end: args[args.length - 1]!.end };
}

function parseOperand(scope: Scope): TermNode | null {
  const { tokens } = scope;
  const term = parseTerm(scope);
  if (!term || tokens.peek().kind !== 'field') return term;
  const { start: at } = tokens.peek();
  const names: Bytes[] = [];
  let { end } = term;
  while (tokens.peek().kind === 'field') {
    const field = tokens.next();
    names.push(field.text.slice(1));
    ({ end } = field);
  }
  const place = { at, start: term.start, end };
  if (term.kind === 'field' || term.kind === 'variable') {
    return { kind: term.kind, names: [...term.names, ...names], ...place };
  }
  if (CONSTANT_KINDS.includes(term.kind)) {
    scope.fail('unexpected', `unexpected . after term ${quote(showNode(term))}`);
  }
  return { kind: 'chain', of: term, names, ...place };
}

function parseTerm(scope: Scope): TermNode | null {
  const token = scope.tokens.nextNonSpace();
  const read = TERMS[token.kind];
  if (read) return read(scope, token);
  scope.tokens.backup();
  return null;
}

type ReadTerm = (scope: Scope, token: Token) => TermNode;

/** How each token that can be an operand becomes one. */
const TERMS: Partial<Record<TokenKind, ReadTerm>> = {
  '.': (_, token) => ({ kind: 'dot', ...placeOf(token) }),
  nil: (_, token) => ({ kind: 'nil', ...placeOf(token) }),
  bool: (_, token) => ({ kind: 'bool', value: token.text === 'true', ...placeOf(token) }),
  field: (_, token) => ({ kind: 'field', names: [token.text.slice(1)], ...placeOf(token) }),
  string: readString,
  'raw-string': readString,
  number: (scope, token) => readConstant(scope, token, 'number'),
  complex: (scope, token) => readConstant(scope, token, 'complex'),
  'char-constant': (scope, token) => readConstant(scope, token, 'char-constant'),
  identifier(scope, token) {
    if (!scope.isFunction(token.text)) {
      scope.fail('unknown-function', `function ${quote(token.text)} not defined`);
    }
    return { kind: 'identifier', name: token.text, ...placeOf(token) };
  },
  variable(scope, token) {
    if (!scope.variables.includes(token.text)) {
      scope.fail('unknown-variable', `undefined variable ${quote(token.text)}`);
    }
    return { kind: 'variable', names: [token.text], ...placeOf(token) };
  },
  'left-paren'(scope, token) {
    const pipe = parsePipeline(scope, 'parenthesized pipeline', 'right-paren');
    return { ...pipe, start: token.start, end: scope.tokens.fetched().end };
  },
};

function readString(scope: Scope, token: Token): TermNode {
  const value = unquote(token.text) ?? scope.fail('bad-string', 'invalid syntax');
  return { kind: 'string', quoted: token.text, value, ...placeOf(token) };
}

function readConstant(scope: Scope, token: Token, kind: 'number' | 'complex' | 'char-constant'): TermNode {
  const number = readNumber(token.text, kind);
  if ('error' in number) return scope.fail('bad-number', number.error);
  return { kind: 'number', text: token.text, ...number, ...placeOf(token) };
}

function placeOf({ start, end }: Token): { at: number; start: number; end: number } {
  return { at: start, start, end };
}
