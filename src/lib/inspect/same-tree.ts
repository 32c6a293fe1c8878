import type { DocNode } from './types.ts';

/** Whether two values read alike, places included; the key that a tree as a whole hangs on does not count. */
export function sameTree(a: DocNode, b: DocNode): boolean {
  if (a === b) return true;
  return (
    a.kind === b.kind &&
    a.start === b.start &&
    a.end === b.end &&
    a.value === b.value &&
    a.cut === b.cut &&
    a.elided === b.elided &&
    a.children.length === b.children.length &&
    a.children.every((child, i) => sameMember(child, b.children[i]!))
  );
}

function sameMember(a: DocNode, b: DocNode): boolean {
  return a.key === b.key && a.keyStart === b.keyStart && a.keyEnd === b.keyEnd && sameTree(a, b);
}
