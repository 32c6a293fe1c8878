/** What became of one key between a and b. */
export interface KeyChange {
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly a: string | null;
  readonly b: string | null;
}

/** Compares two lists of `[key, value]` by key, in the order of a and then of b. */
export function compareKeys(
  a: readonly (readonly [string, string])[],
  b: readonly (readonly [string, string])[],
): KeyChange[] {
  // A key that stands twice counts with its last value, as JSON takes it.
  const inA = new Map(a);
  const inB = new Map(b);
  const changes: KeyChange[] = [];
  for (const [key, value] of inA) {
    const other = inB.get(key) ?? null;
    if (other === null) changes.push({ key, kind: 'removed', a: value, b: null });
    else if (other !== value) changes.push({ key, kind: 'changed', a: value, b: other });
  }
  for (const [key, value] of inB) if (!inA.has(key)) changes.push({ key, kind: 'added', a: null, b: value });
  return changes;
}

/** Compares two sets; both answers are sorted. */
export function compareSets(a: readonly string[], b: readonly string[]): { added: string[]; removed: string[] } {
  const inA = new Set(a);
  const inB = new Set(b);
  return {
    added: [...inB].filter((item) => !inA.has(item)).sort(),
    removed: [...inA].filter((item) => !inB.has(item)).sort(),
  };
}

/** Whether two lists hold the same texts in the same order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
