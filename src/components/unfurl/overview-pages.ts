import { getGlossary } from '../../lib/catalogue/from-astro.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import type { SitePage, Subject } from '../../lib/unfurl/index.ts';
import { termId } from '../../lib/catalogue/index.ts';
import { crumbsTo } from './crumbs.ts';

/** The pages that are one of a kind: the landing page, the playground, the lists. */
export function overviewPages(locale: Locale): SitePage[] {
  const t = messages[locale];
  const page = (path: string, title: string, summary: string, subject: Subject = { kind: 'other' }): SitePage => ({
    locale,
    path: `/${locale}/${path}`,
    title,
    summary,
    crumbs: path === '' ? [] : crumbsTo(null, locale),
    subject,
  });
  const terms = getGlossary().map((term) => ({
    name: term[locale],
    means: term.define[locale],
    anchor: termId(term.en),
  }));
  return [
    page('', t.landing.title, t.site.line),
    page('playground/', t.playground.title, t.landing.lead),
    page('concepts/', t.book.title, t.book.lead),
    page('howto/', t.book.howto, t.book.howtoLead),
    page('fields/', t.fieldIndex.title, t.fieldIndex.lead),
    page('findings/', t.findingPages.title, t.findingPages.lead),
    page('changes/', t.changes.title, t.changes.lead),
    page('machines/', t.machines.title, t.machines.lead),
    page('glossary/', t.glossary.title, t.glossary.lead, { kind: 'glossary', terms }),
  ];
}
