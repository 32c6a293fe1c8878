import type { DocNode } from './types.ts';

/** The value of a string; null for anything else, and where only its beginning is there, which may be that of another. */
export function wholeText(node: DocNode | undefined): string | null {
  return node?.kind === 'string' && !node.cut ? (node.value as string) : null;
}
