import type { Book, BookPage } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { inWords, type Entry } from './field-sidebar.ts';

/** The book's chapters by part, then the how-tos. */
export function bookSidebar(book: Book, locale: Locale): Entry[] {
  const t = messages[locale];
  const pages = [...book.values()];
  const group = (label: string, members: readonly BookPage[]): Entry => ({
    label,
    items: members.map((page) => inWords(page.prose[locale].short ?? page.prose[locale].title, `/${page.key}/`)),
  });
  const parts = (['layers', 'identity', 'disk', 'reading'] as const).map((part) =>
    group(
      t.book.parts[part],
      pages.filter((page) => page.part === part),
    ),
  );
  const howto = group(
    t.book.howto,
    pages.filter(({ kind }) => kind === 'howto'),
  );
  const reference: Entry = {
    label: t.nav.more,
    items: [
      inWords(t.fieldIndex.title, '/fields/'),
      inWords(t.changes.title, '/changes/'),
      inWords(t.findingPages.title, '/findings/'),
      inWords(t.glossary.title, '/glossary/'),
    ],
  };
  return [...parts, howto, reference].filter((entry) => !('items' in entry) || entry.items.length > 0);
}
