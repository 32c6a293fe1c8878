import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import type { Crumb } from '../../lib/unfurl/index.ts';

/** The sections of the site that hold pages. */
export type Section = 'concepts' | 'howto' | 'fields' | 'findings';

/** The breadcrumbs of a page in a section: the site, then the section. */
export function crumbsTo(section: Section | null, locale: Locale): Crumb[] {
  const { site, nav, findingPages } = messages[locale];
  const home = { name: site.name, path: `/${locale}/` };
  if (!section) return [home];
  const name = section === 'findings' ? findingPages.title : nav[section];
  return [home, { name, path: `/${locale}/${section}/` }];
}
