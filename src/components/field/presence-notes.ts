import type { Field } from '../../lib/catalogue/index.ts';
import type { Messages } from '../../lib/i18n/messages.en.ts';

/** What else decides whether a field is there: since when, until when, with which storage driver. */
export function presenceNotes(field: Field, { field: f }: Messages): string[] {
  return [
    field.since.podman && f.sincePodman(field.since.podman),
    !field.since.podman && field.since.engine && f.since(field.since.engine, field.since.api),
    field.drivers && f.drivers(field.drivers.join(', ')),
    field.deprecated && deprecation(field.deprecated, f),
    field.removed && f.removed(field.removed.engine, field.removed.api),
  ].filter((note): note is string => Boolean(note));
}

function deprecation({ engine, api, how }: NonNullable<Field['deprecated']>, f: Messages['field']): string {
  return engine === undefined && how !== undefined ? f.deprecatedBy(how) : f.deprecated(engine, api);
}
