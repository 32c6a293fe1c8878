import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { scriptJson, structuredData } from '../../lib/unfurl/index.ts';
import { address } from '../shell/address.ts';
import { headEntries } from './head-entries.ts';
import { sitePages } from './site-pages.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts what chats, search engines and wikis read of a page into its head, in place of what the shell says. */
export const onRequest = defineRouteMiddleware(async ({ url, locals }) => {
  const page = (await sitePages()).get(url.pathname.slice(base.length));
  if (!page) return;
  const entries = headEntries(page).map(({ tag, attrs }) => ({ tag, attrs: { ...attrs }, content: '' }));
  // Some have no name, such as links; neither has the encoding of the page, which must stay.
  const said = new Set<unknown>(entries.map(nameOf).filter((name) => name !== undefined));
  // Nobody reads a page for what wrote it, and every page would carry it.
  said.add('generator');
  const route = locals.starlightRoute;
  route.head = [
    ...route.head.filter((entry) => entry.tag !== 'meta' || !said.has(nameOf(entry))),
    ...entries,
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      content: scriptJson(structuredData(page, address)),
    },
  ];
});

function nameOf({ attrs }: { attrs?: Record<string, string | boolean | undefined> | undefined }) {
  return attrs?.['property'] ?? attrs?.['name'];
}
