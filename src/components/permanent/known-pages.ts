import { locales } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import type { Messages } from '../../lib/i18n/messages.en.ts';
import type { KnownPage } from '../../lib/links/known-page.ts';
import { linkedPages } from './linked-pages.ts';

const SINGLE: Readonly<Record<string, (t: Messages) => string>> = {
  '': (t) => t.site.name,
  playground: (t) => t.nav.playground,
  fields: (t) => t.fieldIndex.title,
  concepts: (t) => t.book.title,
  howto: (t) => t.book.howto,
  findings: (t) => t.findingPages.title,
  changes: (t) => t.changes.title,
  glossary: (t) => t.glossary.title,
  machines: (t) => t.machines.title,
};

/** Every page of the site that exists in both languages. */
export async function knownPages(): Promise<KnownPage[]> {
  const single = Object.entries(SINGLE).map(([path, titleIn]) => ({
    path,
    names: [],
    title: Object.fromEntries(locales.map((locale) => [locale, titleIn(messages[locale])])) as KnownPage['title'],
  }));
  const linked = (await linkedPages()).map(({ folder, slug, names, title }) => ({
    path: `${folder}/${slug}`,
    names,
    title,
  }));
  return [...single, ...linked];
}
