import type { Bytes } from '../text/bytes.ts';
import { quote } from '../text/quote.ts';
import type { CommandNode, PipeNode, TemplateNode, TermNode } from './nodes.ts';

/** A node as messages show it: rebuilt from the tree, so spaces are single and parentheses those that matter. */
export function showNode(node: TermNode | CommandNode | TemplateNode): Bytes {
  switch (node.kind) {
    case 'dot':
      return '.';
    case 'nil':
      return 'nil';
    case 'bool':
      return String(node.value);
    case 'number':
      return node.text;
    case 'string':
      return node.quoted;
    case 'field':
      return node.names.map((name) => `.${name}`).join('');
    case 'variable':
      return node.names.join('.');
    case 'chain':
      return [inParens(node.of), ...node.names].join('.');
    case 'identifier':
      return node.name;
    case 'command':
      return node.args.map(inParens).join(' ');
    case 'pipe':
      return showPipe(node);
    case 'template':
      return `{{template ${quote(node.name)}${node.pipe ? ` ${showPipe(node.pipe)}` : ''}}}`;
  }
}

function showPipe({ variables, assigns, commands }: PipeNode): Bytes {
  const declared = variables.length > 0 ? `${variables.join(', ')} ${assigns ? '=' : ':='} ` : '';
  return declared + commands.map(showNode).join(' | ');
}

function inParens(node: TermNode): Bytes {
  return node.kind === 'pipe' ? `(${showNode(node)})` : showNode(node);
}
