import { parentOf } from './parent-of.ts';

/** One step of a field's path: the key, and whether its value is a list the path goes on into. */
export interface FieldKey {
  readonly key: string;
  readonly list: boolean;
}

/**
 * The keys a field lies under, outermost first. A key may hold a dot itself: `Descriptor.platform`
 * has one named `os.version`.
 */
export function fieldKeys(path: string, fields: ReadonlyMap<string, { readonly type: string }>): FieldKey[] {
  const parent = parentOf(path, fields);
  if (!parent) return path.split('.').map((key) => ({ key, list: false }));
  const list = path.startsWith(`${parent}[]`);
  const above = fieldKeys(parent, fields).map((step, i, all) => (i === all.length - 1 ? { ...step, list } : step));
  return [...above, { key: path.slice(parent.length + (list ? 3 : 1)), list: false }];
}
