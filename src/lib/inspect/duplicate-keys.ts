import type { DocNode } from './types.ts';

/** The members, at any depth, whose object has one of the same name before them; `most` of them. */
export function duplicateKeys(node: DocNode, most: number): DocNode[] {
  const found: DocNode[] = [];
  const look = (holder: DocNode): void => {
    if (found.length >= most) return;
    if (holder.kind === 'object' && holder.children.length > 1)
      found.push(...repeated(holder.children).slice(0, most - found.length));
    for (const child of holder.children) if (child.children.length > 0) look(child);
  };
  look(node);
  return found;
}

// Docker's objects are small, and comparing a few keys is cheaper than a set for each object.
function repeated(members: readonly DocNode[]): DocNode[] {
  if (members.length <= 24) return members.filter((member, i) => hasBefore(members, i, member.key));
  const seen = new Set<string | null>();
  return members.filter(({ key }) => seen.size === seen.add(key).size);
}

function hasBefore(members: readonly DocNode[], end: number, key: string | null): boolean {
  for (let i = 0; i < end; i++) if (members[i]!.key === key) return true;
  return false;
}
