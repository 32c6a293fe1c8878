/** A file of the image's layers; bytes. */
export interface LowerFile {
  readonly name: string;
  readonly size: number;
}

/** What the writable layer holds under a name: a copy or a new file with its size in bytes, or a whiteout. */
export type UpperEntry =
  | { readonly is: 'copy' | 'new'; readonly size: number; readonly changed: 'content' | 'mode' }
  | { readonly is: 'whiteout' };

/** What the writable layer holds, by name. */
export type Upper = Readonly<Record<string, UpperEntry>>;

/** Something a process in the container does to a file; sizes in bytes. */
export type Change =
  | { readonly do: 'edit' | 'chmod' | 'delete'; readonly name: string }
  | { readonly do: 'create'; readonly name: string; readonly size: number };

/**
 * The writable layer of an overlay mount after a change. The first change to a file of a lower layer copies
 * all of it, be it only to its mode; deleting one leaves a whiteout; what was only here is gone when deleted.
 */
export function applyChange(lower: readonly LowerFile[], upper: Upper, change: Change): Upper {
  const { name } = change;
  const own = upper[name];
  const below = lower.find((file) => file.name === name);
  switch (change.do) {
    case 'create':
      return { ...upper, [name]: { is: 'new', size: change.size, changed: 'content' } };
    case 'delete': {
      if (below) return { ...upper, [name]: { is: 'whiteout' } };
      const rest = { ...upper };
      delete rest[name];
      return rest;
    }
    case 'edit':
    case 'chmod': {
      const changed = change.do === 'edit' ? 'content' : 'mode';
      if (own && own.is !== 'whiteout') return { ...upper, [name]: { ...own, changed } };
      return own || !below ? upper : { ...upper, [name]: { is: 'copy', size: below.size, changed } };
    }
  }
}

/** Bytes the writable layer takes; a whiteout has none. */
export function upperSize(upper: Upper): number {
  return Object.values(upper).reduce((sum, entry) => sum + (entry.is === 'whiteout' ? 0 : entry.size), 0);
}
