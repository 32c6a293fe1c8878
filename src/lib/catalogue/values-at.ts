import type { FieldKey } from './field-keys.ts';

/** Every value a field has in the first image of a parsed output, in the order of its lists. */
export function valuesAt(document: unknown, keys: readonly FieldKey[]): unknown[] {
  let found: unknown[] = [Array.isArray(document) ? document[0] : document];
  for (const { key, list } of keys) {
    found = found
      .filter((holder): holder is Record<string, unknown> => typeof holder === 'object' && holder !== null)
      .map((holder) => holder[key])
      .filter((value) => value !== undefined)
      .flatMap((value) => (list && Array.isArray(value) ? (value as unknown[]) : [value]));
  }
  return found;
}
