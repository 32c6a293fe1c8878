import { byLocale } from '../i18n/by-locale.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Catalogue, Field } from './build-catalogue.ts';

/** One field of `/fields.json`. Keys are stable: they may be added to, never renamed. */
export interface ListedField {
  readonly path: string;
  readonly type: string;
  readonly unit: string | null;
  readonly nullable: boolean;
  readonly tool: string;
  readonly aliases: readonly string[];
  readonly since: Field['since'];
  readonly deprecated: { readonly engine: string | null; readonly api: string | null } | null;
  readonly removed: { readonly engine: string | null; readonly api: string | null } | null;
  readonly stores: Pick<Field['presence'], 'containerd' | 'classic' | 'podman' | 'nerdctl'>;
  readonly drivers: readonly string[] | null;
  readonly dockerfile: string | null;
  readonly oci: string | null;
  readonly format: string | null;
  readonly summary: Readonly<Record<Locale, string | null>>;
  readonly url: Readonly<Record<Locale, string>>;
}

/** Every field with its summaries and addresses, for programs. */
export function fieldList(catalogue: Catalogue, url: (slug: string, locale: Locale) => string): ListedField[] {
  return [...catalogue.values()].map((field) => {
    const { containerd, classic, podman, nerdctl } = field.presence;
    return {
      path: field.path,
      type: field.type,
      unit: field.unit ?? null,
      nullable: field.nullable ?? false,
      tool: field.tool ?? 'docker',
      aliases: field.aliases ?? [],
      since: field.since,
      deprecated: eventOf(field.deprecated),
      removed: eventOf(field.removed),
      stores: { containerd, classic, podman, nerdctl },
      drivers: field.drivers ?? null,
      dockerfile: field.dockerfile ?? null,
      oci: field.oci ?? null,
      format: field.print ?? null,
      summary: byLocale((locale) => field.prose?.[locale].summary ?? null),
      url: byLocale((locale) => url(field.slug, locale)),
    };
  });
}

function eventOf(event: Field['removed']): ListedField['removed'] {
  return event ? { engine: event.engine ?? null, api: event.api ?? null } : null;
}
