import type { DocNode } from './types.ts';

/** The innermost value whose key or value covers an offset, or null outside the document. */
export function nodeAt(root: DocNode, offset: number): DocNode | null {
  let found: DocNode | null = covers(root, offset) ? root : null;
  while (found) {
    const inner: DocNode | undefined = found.children.find((child) => covers(child, offset));
    if (!inner) return found;
    found = inner;
  }
  return found;
}

function covers(node: DocNode, offset: number): boolean {
  const start = node.keyStart >= 0 ? node.keyStart : node.start;
  return offset >= start && offset <= node.end;
}
