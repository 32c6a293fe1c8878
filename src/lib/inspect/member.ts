import type { DocNode } from './types.ts';

/** The value of a member, the last one where a key is repeated, as JSON itself decides. */
export function member(node: DocNode | undefined, key: string): DocNode | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.children.findLast((child) => child.key === key);
}

/** Whether an object has every one of these members. */
export function hasAll(node: DocNode, ...keys: readonly string[]): boolean {
  return keys.every((key) => member(node, key) !== undefined);
}

/** Whether an object has at least one of these members. */
export function hasAny(node: DocNode, ...keys: readonly string[]): boolean {
  return keys.some((key) => member(node, key) !== undefined);
}
