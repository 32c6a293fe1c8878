import { isClean } from './is-clean.ts';
import { isCutString } from './is-cut-string.ts';
import { kindOf } from './kind-of.ts';
import { originalScalar } from './original-scalar.ts';
import { pastedText } from './pasted-text.ts';
import type { DocNode, NodeKind, Notice, Paste, Region } from './types.ts';

// Docker's own documents nest eight deep. Past this, nodes are left out and the reader is told.
const DEEPEST = 200;
const NO_CHILDREN: DocNode[] = [];

/** What the regions of one paste share. */
export interface Tally {
  readonly notices: Notice[];
  /** How many more nodes there is room for. */
  room: number;
  duplicates: number;
}

/** Takes what a parser tells of a document, by its offsets in the paste, and makes a tree of it. */
export interface TreeBuilder {
  /** Whether what is in it is wanted. */
  readonly begin: (kind: 'object' | 'array', start: number) => boolean;
  readonly finish: (at: number) => void;
  readonly name: (name: string, start: number, length: number) => void;
  readonly value: (value: unknown, start: number, length: number) => void;
  /** The root, null where there was no value; what is still open ends with the region. */
  readonly end: () => DocNode | null;
}

/** A node while its document is still being read. */
interface OpenNode extends DocNode {
  start: number;
  end: number;
  children: DocNode[];
  cut: boolean;
  elided: boolean;
}

/** A builder for the tree of one region. `onProgress` is told where each element of the root ends. */
export function treeBuilder(
  paste: Paste,
  region: Region,
  tally: Tally,
  onProgress?: (offset: number) => void,
): TreeBuilder {
  const { text, masked } = paste;
  const clean = isClean(paste);
  const stack: OpenNode[] = [];
  let root: OpenNode | null = null;
  let key: string | null = null;
  let keyStart = -1;
  let keyEnd = -1;
  let tooDeep = 0;

  function add(kind: NodeKind, start: number, end: number, value: DocNode['value']): OpenNode | null {
    const parent = stack[stack.length - 1];
    if (!parent && root) return null;
    // In an object a value without a usable key has no place: its key was cut or left out.
    if (parent?.kind === 'object' && key === null) return null;
    if (tally.room <= 0) {
      leaveOut(start);
      return null;
    }
    tally.room--;
    const isContainer = kind === 'object' || kind === 'array';
    const node: OpenNode = {
      kind,
      start,
      end,
      key,
      keyStart,
      keyEnd,
      value,
      children: isContainer ? [] : NO_CHILDREN,
      cut: false,
      elided: false,
    };
    forgetKey();
    if (parent) parent.children.push(node);
    else root = node;
    return node;
  }

  function forgetKey(): void {
    key = null;
    keyStart = keyEnd = -1;
  }

  // What is open now does not hold all it held.
  function leaveOut(start: number): void {
    if (tally.room-- === 0) tally.notices.push({ code: 'too-many', start, end: start + 1 });
    for (let i = stack.length - 1; i >= 0 && !stack[i]!.elided; i--) stack[i]!.elided = true;
  }

  function begin(kind: 'object' | 'array', start: number): boolean {
    if (tooDeep > 0 || stack.length >= DEEPEST) {
      if (tooDeep++ === 0) tally.notices.push({ code: 'too-deep', start, end: start + 1 });
      return false;
    }
    const node = add(kind, Math.max(start, region.start), -1, null);
    if (!node) {
      tooDeep++;
      return false;
    }
    stack.push(node);
    return true;
  }

  function finish(at: number): void {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    // A key that the object ended behind is nobody's.
    forgetKey();
    const node = stack.pop();
    if (!node) return;
    const closed = text[at] === '}' || text[at] === ']';
    node.end = closed ? at + 1 : Math.min(at, region.end);
    node.cut = !closed;
    if (stack.length === 1) onProgress?.(node.end);
  }

  function name(text: string, start: number, length: number): void {
    // The last key of a paste that was cut inside it is not a key yet.
    if (length < 2 || masked[start + length - 1] !== '"') {
      key = null;
      return;
    }
    key = clean ? text : pastedText(paste, start, length, text);
    keyStart = start;
    keyEnd = start + length;
  }

  function value(value: unknown, start: number, length: number): void {
    if (tooDeep > 0) return;
    const source = clean ? null : originalScalar(paste, start, length, value);
    const node = source
      ? add(source.kind, start, source.end ?? start + length, source.value)
      : add(kindOf(value), start, start + length, value as DocNode['value']);
    // Where the paste ends in a number, more digits may have followed.
    if (node?.kind === 'number' && node.end === text.length && !region.fragment && stack.length > 0) node.cut = true;
    if (node?.kind === 'string') {
      const end = start + length;
      if (length < 2 || masked[end - 1] !== '"') node.cut = true;
      else if (text[end - 1] !== '"' || end === text.length) node.cut = isCutString(text, start, length);
    }
  }

  function end(): DocNode | null {
    for (const node of stack) {
      node.end = region.end;
      node.cut = true;
    }
    if (root)
      for (const { code, start } of paste.notices) if (code === 'elision' || code === 'unread') markElided(root, start);
    return root;
  }

  return { begin, finish, name, value, end };
}

function markElided(node: DocNode, at: number): boolean {
  if (at < node.start || at >= node.end) return false;
  if (node.children.some((child) => markElided(child, at))) return true;
  if (node.kind === 'object' || node.kind === 'array') (node as OpenNode).elided = true;
  return true;
}
