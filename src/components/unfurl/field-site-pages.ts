import { parentOf, type Catalogue, type Field } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import type { Crumb, PresenceWord, SitePage } from '../../lib/unfurl/index.ts';
import { presenceNotes } from '../field/presence-notes.ts';
import { presenceOf, type PresenceBadge } from '../field/presence-of.ts';
import { crumbsTo } from './crumbs.ts';

/** The pages of all written fields. */
export function fieldSitePages(catalogue: Catalogue, locale: Locale): SitePage[] {
  const t = messages[locale];
  return [...catalogue.values()]
    .filter(({ prose }) => prose !== null)
    .map((field) => ({
      locale,
      path: pathOf(field, locale),
      title: field.path,
      summary: field.prose![locale].summary,
      crumbs: [...crumbsTo('fields', locale), ...ancestors(field, catalogue, locale)],
      subject: {
        kind: 'field',
        slug: field.slug,
        presence: presenceOf(field).map((badge) => presenceWord(badge, locale)),
        // What is gone was deprecated before; the picture has room for one of them.
        notes: presenceNotes(field.removed ? { ...field, deprecated: undefined } : field, t),
      },
    }));
}

function pathOf({ slug }: Field, locale: Locale): string {
  return `/${locale}/fields/${slug}/`;
}

function ancestors(field: Field, catalogue: Catalogue, locale: Locale): Crumb[] {
  const parent = catalogue.get(parentOf(field.path, catalogue) ?? '');
  if (!parent) return [];
  const own = parent.prose ? [{ name: parent.path, path: pathOf(parent, locale) }] : [];
  return [...ancestors(parent, catalogue, locale), ...own];
}

const THERE = {
  always: 'yes',
  prints: 'yes',
  'when-set': 'sometimes',
  zero: 'sometimes',
  'on-request': 'sometimes',
  never: 'no',
} as const satisfies Record<PresenceBadge['rule'], PresenceWord['there']>;

function presenceWord({ store, rule }: PresenceBadge, locale: Locale): PresenceWord {
  const t = messages[locale].field;
  return { who: t.stores[store], says: t.rules[rule], there: THERE[rule] };
}
