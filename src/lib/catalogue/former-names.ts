import type { Field } from './build-catalogue.ts';

/** Older spellings that have an address of their own; one that differs only in case is the same file to some systems. */
export function formerNames({ slug, aliases }: Pick<Field, 'slug' | 'aliases'>): string[] {
  return (aliases ?? []).filter((alias) => alias.toLowerCase() !== slug.toLowerCase());
}
