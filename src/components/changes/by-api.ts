import type { Field } from '../../lib/catalogue/index.ts';

/** Tells fields that went for clients of a certain API version apart from those that went for all (`api` undefined). */
export function byApi(fields: readonly Field[]): { api: string | undefined; fields: Field[] }[] {
  const groups = new Map<string | undefined, Field[]>();
  for (const field of fields) {
    const api = field.removed?.how === 'api-gated' ? field.removed.api : undefined;
    groups.set(api, [...(groups.get(api) ?? []), field]);
  }
  return [...groups].map(([api, members]) => ({ api, fields: members }));
}
