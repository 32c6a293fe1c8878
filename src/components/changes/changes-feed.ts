import { Feed } from 'feed';
import { getChanges } from '../../lib/catalogue/from-astro.ts';
import { releaseId } from '../../lib/catalogue/index.ts';
import { languageTag, type Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { address } from '../shell/address.ts';
import { releaseHtml } from './release-html.ts';

/** What changed, one entry for a release, dated by the release; an entry is known by its place on the page of changes. */
export async function changesFeed(locale: Locale): Promise<Feed> {
  const t = messages[locale];
  const page = address(`/${locale}/changes/`);
  const changes = (await getChanges()).map((change) => ({ change, date: dayOf(change.engine, change.release) }));
  const feed = new Feed({
    id: page,
    link: page,
    title: `${t.changes.title} · ${t.site.name}`,
    description: t.changes.lead,
    language: languageTag[locale],
    author: { name: t.site.name, link: address(`/${locale}/`) },
    favicon: address('/favicon.svg'),
    generator: false,
    updated: new Date(Math.max(...changes.map(({ date }) => date.getTime()))),
    feedLinks: { atom: address(`/${locale}/changes.atom`), rss: address(`/${locale}/changes.rss`) },
  });
  for (const { change, date } of changes) {
    const place = `${page}#${releaseId(change.engine)}`;
    const title = `Docker Engine ${change.engine}`;
    feed.addItem({ id: place, link: place, title, date, published: date, content: releaseHtml(change, locale) });
  }
  return feed;
}

function dayOf(engine: string, release: { readonly released: string } | null): Date {
  if (!release) throw new Error(`engines.yaml does not say when ${engine} was released`);
  return new Date(`${release.released}T00:00:00Z`);
}
