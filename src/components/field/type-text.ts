import type { Field } from '../../lib/catalogue/index.ts';
import type { Messages } from '../../lib/i18n/messages.en.ts';

/** The type of a field, its unit, and whether it may be null, in a line. */
export function typeText({ type, unit, nullable }: Field, t: Messages): string {
  return [t.types[type], unit && `(${t.units[unit]})`, nullable && t.field.nullable].filter(Boolean).join(' ');
}
