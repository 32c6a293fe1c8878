import { byLocale } from '../../i18n/by-locale.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Draft } from './draft.ts';
import type { SearchSources } from './search-sources.ts';
import { written } from './written.ts';

/** Every concept, how-to and finding. */
export function bookDrafts(sources: SearchSources, locale: Locale): Draft[] {
  const chapters = [...sources.book.values()].map(({ kind, key, prose }) => ({
    kind: kind === 'concepts' ? ('concept' as const) : ('howto' as const),
    place: key,
    prose,
    names: locales.flatMap((one) => prose[one].short ?? []),
    weight: 1,
  }));
  const findings = sources.findings.map(({ code, prose }) => ({
    kind: 'finding' as const,
    place: `findings/${code}`,
    prose,
    names: [],
    weight: 0.8,
  }));
  return [...chapters, ...findings].map(({ prose, ...page }) => ({
    ...page,
    to: `${page.place}/`,
    title: byLocale((one) => prose[one].title),
    summary: prose[locale].summary,
    ...written(sources, page.place, locale),
  }));
}
