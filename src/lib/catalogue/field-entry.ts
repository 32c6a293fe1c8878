import type { Locale } from '../i18n/locales.ts';
import type { Catalogue, Field } from './build-catalogue.ts';

const KEPT = [
  'path',
  'type',
  'unit',
  'nullable',
  'tool',
  'element',
  'aliases',
  'sameShapeAs',
  'since',
  'deprecated',
  'removed',
  'presence',
  'drivers',
  'oci',
  'print',
  'slug',
] as const satisfies readonly (keyof Field)[];

/** What the playground needs of a field, in one language; small enough to travel with the page. */
export interface FieldEntry extends Pick<Field, (typeof KEPT)[number]> {
  /** One sentence; null while the field's pages are unwritten. */
  readonly summary: string | null;
}

/** The catalogue in one language, cut down to what explaining a paste takes. */
export function fieldEntries(catalogue: Catalogue, locale: Locale): FieldEntry[] {
  return [...catalogue.values()].map((field) => ({
    ...kept(field),
    summary: field.prose?.[locale].summary ?? null,
  }));
}

function kept(field: Field): Omit<FieldEntry, 'summary'> {
  const entries = KEPT.map((key) => [key, field[key]]).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Omit<FieldEntry, 'summary'>;
}
