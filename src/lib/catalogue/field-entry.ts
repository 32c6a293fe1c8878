import type { Locale } from '../i18n/locales.ts';
import type { Catalogue } from './build-catalogue.ts';
import type { FieldData } from './schema.ts';

/** What the playground needs of a field, in one language; small enough to travel with the page. */
export interface FieldEntry extends Pick<
  FieldData,
  | 'path'
  | 'type'
  | 'unit'
  | 'nullable'
  | 'tool'
  | 'element'
  | 'aliases'
  | 'sameShapeAs'
  | 'since'
  | 'deprecated'
  | 'removed'
  | 'presence'
  | 'drivers'
  | 'oci'
  | 'print'
> {
  readonly slug: string;
  /** One sentence; null while the field's pages are unwritten. */
  readonly summary: string | null;
}

/** The catalogue in one language, cut down to what explaining a paste takes. */
export function fieldEntries(catalogue: Catalogue, locale: Locale): FieldEntry[] {
  return [...catalogue.values()].map((field) => {
    const {
      path,
      type,
      unit,
      nullable,
      tool,
      element,
      aliases,
      sameShapeAs,
      since,
      deprecated,
      removed,
      presence,
      drivers,
      oci,
      print,
      slug,
    } = field;
    const entry = {
      path,
      type,
      unit,
      nullable,
      tool,
      element,
      aliases,
      sameShapeAs,
      since,
      deprecated,
      removed,
      presence,
      drivers,
      oci,
      print,
      slug,
    };
    const defined = Object.fromEntries(
      Object.entries(entry).filter(([, value]) => value !== undefined),
    ) as unknown as Omit<FieldEntry, 'summary'>;
    return { ...defined, summary: field.prose?.[locale].summary ?? null };
  });
}
