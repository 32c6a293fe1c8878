import type { ListNode } from './nodes.ts';

/** Whether a template says nothing but white space, so that another of its name may take its place. */
export function isEmptyList({ nodes }: ListNode): boolean {
  return nodes.every((node) => node.kind === 'text' && /^(?:[\t-\r \u0085\u00a0]|\xc2[\x85\xa0])*$/.test(node.text));
}
