import type { Field } from '../../lib/catalogue/index.ts';

/** A field that came or went, with how many of its members came or went along. */
export interface Family {
  readonly field: Field;
  readonly members: number;
}

/** Names a family that comes or goes as a whole once, in the order of the fields. */
export function families(fields: readonly Field[]): Family[] {
  const isUnder = ({ slug }: Field, other: Field) => slug.startsWith(`${other.slug}.`);
  return fields
    .filter((field) => !fields.some((other) => isUnder(field, other)))
    .map((field) => ({ field, members: fields.filter((other) => isUnder(other, field)).length }));
}
