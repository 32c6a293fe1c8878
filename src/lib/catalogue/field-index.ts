import type { FieldEntry } from './field-entry.ts';

/** Finds the field a key of a document stands for. Paths are catalogue paths: `Config.Env[]`. */
export interface FieldIndex {
  /** Every field, in the catalogue's order. */
  readonly entries: readonly FieldEntry[];
  /** The field that explains a path; for an element, its parent. */
  entry(path: string): FieldEntry | undefined;
  /** The path of a member, by the path of its parent ('' at the top); null where it is not known. */
  child(parent: string, key: string): string | null;
  /** The path of the elements of a list; null where the parent is not a known list. */
  element(parent: string): string | null;
  /** The path of a key of an OCI image config, by its path there. */
  fromConfig(parent: string, key: string): string | null;
}

/** Indexes fields; of two with one path in the image config, that path finds the first. */
export function indexFields(entries: readonly FieldEntry[]): FieldIndex {
  const byPath = new Map<string, FieldEntry>();
  const aliases = new Map<string, string>();
  const byConfigPath = new Map<string, string>();
  for (const entry of entries) {
    byPath.set(entry.path, entry);
    for (const alias of entry.aliases ?? []) aliases.set(alias, entry.path);
    if (entry.oci && !byConfigPath.has(entry.oci)) byConfigPath.set(entry.oci, entry.path);
  }
  const owner = (path: string) => byPath.get(path.replace(/(?:\[\]|\{\})$/, ''));

  function child(parent: string, key: string): string | null {
    const path = parent === '' ? key : `${parent}.${key}`;
    if (byPath.has(path)) return path;
    const alias = aliases.get(path);
    if (alias) return alias;
    const holder = byPath.get(parent);
    if (!holder) return null;
    if (holder.type.startsWith('map')) return `${parent}{}`;
    return holder.sameShapeAs ? child(holder.sameShapeAs, key) : null;
  }

  return {
    entries,
    entry: (path) => byPath.get(path) ?? owner(path),
    child,
    element: (parent) => (byPath.get(parent)?.type.startsWith('array') ? `${parent}[]` : null),
    fromConfig: (parent, key) => byConfigPath.get(parent === '' ? key : `${parent}.${key}`) ?? null,
  };
}
