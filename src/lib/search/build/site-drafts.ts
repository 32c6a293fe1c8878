import { releaseId } from '../../catalogue/index.ts';
import { byLocale } from '../../i18n/by-locale.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Draft, DraftSection } from './draft.ts';
import type { SearchSources } from './search-sources.ts';

/** The pages there is one of: the playground, the indexes, the changes with a section for each release. */
export function siteDrafts({ releases }: SearchSources, locale: Locale): Draft[] {
  const page = (
    to: string,
    words: (t: Messages) => { title: string; lead: string },
    sections: readonly DraftSection[] = [],
  ): Draft => ({
    kind: to === 'changes' ? 'change' : 'page',
    place: `page/${to}`,
    to: `${to}/`,
    title: byLocale((one) => words(messages[one]).title),
    summary: words(messages[locale]).lead,
    names: [],
    weight: 1,
    text: '',
    sections,
  });
  return [
    page('playground', ({ nav, site }) => ({ title: nav.playground, lead: site.line })),
    page('fields', (t) => t.fieldIndex),
    page('concepts', (t) => t.book),
    page('howto', ({ book }) => ({ title: book.howto, lead: book.howtoLead })),
    page('findings', (t) => t.findingPages),
    page(
      'changes',
      (t) => t.changes,
      releases.map(({ engine, release, changed, broken }) => ({
        id: releaseId(engine),
        title: messages[locale].changes.release(engine),
        also: '',
        text: [release ? `API ${release.api}` : '', ...[...broken, ...changed].map((one) => one[locale])].join('\n'),
      })),
    ),
    page('glossary', (t) => t.glossary),
    page('machines', (t) => t.machines),
  ];
}
