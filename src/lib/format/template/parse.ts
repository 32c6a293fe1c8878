import type { FailureCode } from '../failure.ts';
import { stop } from '../failure.ts';
import type { GoFeatures } from '../go-features.ts';
import type { Bytes } from '../text/bytes.ts';
import { quote } from '../text/quote.ts';
import { unquote } from '../text/unquote.ts';
import { isEmptyList } from './is-empty-list.ts';
import { lex } from './lex.ts';
import type { BranchNode, JumpNode, ListNode, MarkNode, StatementNode, TemplateNode } from './nodes.ts';
import { parsePipeline } from './parse-pipeline.ts';
import { showToken, type Token, type TokenKind } from './token.ts';
import { readTokens, type TokenReader, type TokenSource } from './token-reader.ts';

/** Every template by name; the main one has the empty name. */
export type Templates = ReadonlyMap<Bytes, ListNode>;

/** What the parser knows while it reads one definition. */
export interface Scope {
  readonly tokens: TokenReader;
  readonly features: GoFeatures;
  readonly isFunction: (name: Bytes) => boolean;
  readonly fail: (code: FailureCode, message: Bytes) => never;
  readonly unexpected: (token: Token, context: string) => never;
  readonly expect: (kind: TokenKind, context: string) => Token;
  /** Names declared so far, `$` first. */
  variables: Bytes[];
  depth: number;
}

// The parser calls itself for every level; past this a template is not one a person wrote.
const DEEPEST = 250;

/** Parses a template; stops with the text Go would give, `template: :LINE: …`. */
export function parse(input: Bytes, isFunction: (name: Bytes) => boolean, features: GoFeatures): Templates {
  const templates = new Map<Bytes, ListNode>();
  parseTree({ tokens: lex(input, features), taken: 0 }, templates, isFunction, features);
  return templates;
}

function parseTree(
  source: TokenSource,
  templates: Map<Bytes, ListNode>,
  isFunction: (name: Bytes) => boolean,
  features: GoFeatures,
): void {
  const main = openTree('');
  main.parseMain();

  function openTree(initialName: Bytes, depth = 0) {
    const tokens = readTokens(source);
    let name = initialName;
    let actionLine = 0;
    let ranges = 0;
    const scope: Scope = {
      tokens,
      features,
      isFunction,
      fail,
      unexpected,
      expect: (kind, context) => {
        const token = tokens.nextNonSpace();
        return token.kind === kind ? token : unexpected(token, context);
      },
      variables: ['$'],
      depth,
    };

    function fail(code: FailureCode, message: Bytes): never {
      const { line, start, end } = tokens.fetched();
      stop(code, `template: :${line}: ${message}`, start, end);
    }

    function unexpected(token: Token, context: string): never {
      if (token.kind !== 'error') return fail('unexpected', `unexpected ${showToken(token)} in ${context}`);
      const elsewhere = actionLine !== 0 && actionLine !== token.line;
      const lead = token.text.endsWith(' action') ? '' : ' in action';
      return fail(lexicalCode(token.text), token.text + (elsewhere ? `${lead} started at :${actionLine}` : ''));
    }

    function parseMain(): void {
      const { start } = tokens.peek();
      const nodes: StatementNode[] = [];
      while (tokens.peek().kind !== 'eof') {
        if (tokens.peek().kind === 'left-delimiter') {
          const delimiter = tokens.next();
          if (tokens.nextNonSpace().kind === 'define') {
            openTree('definition').parseDefinition();
            continue;
          }
          tokens.backup2(delimiter);
        }
        const node = parseStatement();
        if (node.kind === 'end' || node.kind === 'else') fail('unexpected', `unexpected {{${node.kind}}}`);
        else nodes.push(node);
      }
      add(listOf(start, nodes));
    }

    function parseDefinition(): void {
      const context = 'define clause';
      const token = tokens.nextNonSpace();
      if (token.kind !== 'string' && token.kind !== 'raw-string') unexpected(token, context);
      name = unquote(token.text) ?? fail('bad-string', 'invalid syntax');
      scope.expect('right-delimiter', context);
      parseBody(context);
    }

    /** The rest of a definition or block, up to its end. */
    function parseBody(context: string): void {
      const [body, mark] = parseList();
      if (mark.kind !== 'end') fail('unexpected', `unexpected {{${mark.kind}}} in ${context}`);
      add(body);
    }

    function add(list: ListNode): void {
      const before = templates.get(name);
      if (!before || isEmptyList(before)) templates.set(name, list);
      else if (!isEmptyList(list)) {
        fail('defined-twice', `template: multiple definition of template ${quote(name)}`);
      }
    }

    function parseList(): [ListNode, MarkNode] {
      if (++scope.depth > DEEPEST) stop('too-much', 'too much', tokens.fetched().start, tokens.fetched().end);
      const { start } = tokens.peekNonSpace();
      const nodes: StatementNode[] = [];
      while (tokens.peekNonSpace().kind !== 'eof') {
        const node = parseStatement();
        if (node.kind === 'end' || node.kind === 'else') {
          scope.depth--;
          return [listOf(start, nodes), node];
        }
        nodes.push(node);
      }
      return fail('unclosed', 'unexpected EOF');
    }

    function parseStatement(): StatementNode | MarkNode {
      const token = tokens.nextNonSpace();
      if (token.kind === 'text') {
        return { kind: 'text', text: token.text, at: token.start, start: token.start, end: token.end };
      }
      if (token.kind !== 'left-delimiter') return unexpected(token, 'input');
      actionLine = token.line;
      const node = parseAction(token.start);
      actionLine = 0;
      return node;
    }

    function parseAction(start: number): StatementNode | MarkNode {
      const token = tokens.nextNonSpace();
      const place = { at: token.start, start, end: token.end };
      const { kind } = token;
      if (kind === 'if' || kind === 'with' || kind === 'range') return parseBranch(kind, start);
      if (kind === 'break' || kind === 'continue') return parseJump(kind, place);
      if (kind === 'template') return parseTemplate(start);
      if (kind === 'block') return parseBlock(start);
      if (kind === 'end') {
        scope.expect('right-delimiter', 'end');
        return { kind, ...place };
      }
      if (kind === 'else') {
        const next = tokens.peekNonSpace();
        const chained = next.kind === 'if' || (features.elseWith && next.kind === 'with');
        if (!chained) scope.expect('right-delimiter', 'else');
        return { kind, ...place };
      }
      tokens.backup();
      const at = tokens.peek().start;
      const pipe = parsePipeline(scope, 'command', 'right-delimiter');
      return { kind: 'action', pipe, at, start, end: tokens.fetched().end };
    }

    function parseJump(kind: JumpNode['kind'], place: Omit<JumpNode, 'kind'>): JumpNode {
      const token = tokens.nextNonSpace();
      if (token.kind !== 'right-delimiter') unexpected(token, `{{${kind}}}`);
      if (ranges === 0) fail('not-in-range', `{{${kind}}} outside {{range}}`);
      return { kind, ...place };
    }

    function parseBranch(kind: BranchNode['kind'], start: number): BranchNode {
      const visible = scope.variables.length;
      const pipe = parsePipeline(scope, kind, 'right-delimiter');
      if (kind === 'range') ranges++;
      const [body, mark] = parseList();
      if (kind === 'range') ranges--;
      const otherwise = mark.kind === 'else' ? parseOtherwise(kind, mark) : null;
      scope.variables.length = visible;
      return { kind, pipe, body, otherwise, at: pipe.at, start, end: tokens.fetched().end };
    }

    function parseOtherwise(kind: BranchNode['kind'], mark: MarkNode): ListNode {
      const chained = kind === 'if' || (kind === 'with' && features.elseWith);
      if (chained && tokens.peek().kind === kind) {
        tokens.next();
        if (++scope.depth > DEEPEST) stop('too-much', 'too much', mark.start, mark.end);
        const list = listOf(mark.at, [parseBranch(kind, mark.start)]);
        scope.depth--;
        return list;
      }
      const [list, next] = parseList();
      if (next.kind !== 'end') fail('unexpected', `expected end; found {{${next.kind}}}`);
      return list;
    }

    function parseBlock(start: number): TemplateNode {
      const context = 'block clause';
      const token = tokens.nextNonSpace();
      const blockName = parseName(token, context);
      const pipe = parsePipeline(scope, context, 'right-delimiter');
      if (scope.depth > DEEPEST) stop('too-much', 'too much', start, token.end);
      openTree(blockName, scope.depth).parseBody(context);
      return { kind: 'template', name: blockName, pipe, at: token.start, start, end: tokens.fetched().end };
    }

    function parseTemplate(start: number): TemplateNode {
      const context = 'template clause';
      const token = tokens.nextNonSpace();
      const called = parseName(token, context);
      const closes = tokens.nextNonSpace().kind === 'right-delimiter';
      if (!closes) tokens.backup();
      const pipe = closes ? null : parsePipeline(scope, context, 'right-delimiter');
      return { kind: 'template', name: called, pipe, at: token.start, start, end: tokens.fetched().end };
    }

    function parseName(token: Token, context: string): Bytes {
      if (token.kind !== 'string' && token.kind !== 'raw-string') return unexpected(token, context);
      return unquote(token.text) ?? fail('bad-string', 'invalid syntax');
    }

    return { parseMain, parseDefinition, parseBody };
  }
}

function listOf(start: number, nodes: readonly StatementNode[]): ListNode {
  return { kind: 'list', nodes, at: start, start, end: nodes[nodes.length - 1]?.end ?? start };
}

function lexicalCode(message: Bytes): FailureCode {
  if (message.startsWith('bad number')) return 'bad-number';
  if (/^untermin.*(string|constant)/.test(message)) return 'bad-string';
  if (message.startsWith('unclosed')) return 'unclosed';
  if (message.startsWith('unexpected right paren') || message.startsWith('comment ends')) return 'unexpected';
  return 'bad-character';
}
