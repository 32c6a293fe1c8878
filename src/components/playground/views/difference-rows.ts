import type { Difference } from '../../../lib/annotate/index.ts';

/** One line of the table of differences. */
export interface DifferenceRow {
  /** A field, or `command` for Entrypoint and Cmd joined. */
  readonly field: string;
  /** The variable, label or member of that field; null where the row is about the whole. */
  readonly key: string | null;
  readonly what: 'added' | 'removed' | 'changed' | 'order' | 'spelling' | 'unknown';
  /** Both values, null for unset; null where they are not to be shown one by one. */
  readonly values: readonly [a: string | null, b: string | null] | null;
}

/** Spreads differences out, one row for each key, port or whole value that differs. */
export function differenceRows(differences: readonly Difference[]): DifferenceRow[] {
  return differences.flatMap((difference): DifferenceRow[] => {
    const { field } = difference;
    switch (difference.kind) {
      case 'keys':
        return difference.changes.map(({ key, kind, a, b }) => ({ field, key, what: kind, values: [a, b] }));
      case 'set':
        return [
          ...difference.removed.map((item) => pair(field, item, null)),
          ...difference.added.map((item) => pair(field, null, item)),
        ];
      case 'list': {
        const reordered = isReordered(difference.a, difference.b);
        const row = pair(field, listText(difference.a), listText(difference.b));
        return [reordered ? { ...row, what: 'order' } : row];
      }
      case 'value':
        return [pair(field, difference.a, difference.b)];
      case 'spelling':
        return [{ ...pair(field, difference.a, difference.b), what: 'spelling' }];
      case 'order':
      case 'unknown':
        return [{ field, key: null, what: difference.kind, values: null }];
    }
  });
}

function pair(field: string, a: string | null, b: string | null): DifferenceRow {
  return { field, key: null, what: a === null ? 'added' : b === null ? 'removed' : 'changed', values: [a, b] };
}

function listText(list: readonly string[]): string | null {
  return list.length === 0 ? null : JSON.stringify(list);
}

function isReordered(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join('\0') === [...b].sort().join('\0');
}
