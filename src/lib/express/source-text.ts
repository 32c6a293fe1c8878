import type { DocNode } from '../inspect/index.ts';

/** A value as it stands in the paste; '' for one with members, and `…` for one that was left out or could not be read. */
export function sourceText({ kind, children, start, end }: DocNode, text: string): string {
  if (kind === 'elided') return '…';
  return children.length > 0 ? '' : text.slice(start, end);
}
