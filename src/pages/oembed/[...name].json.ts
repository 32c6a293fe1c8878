import type { APIRoute } from 'astro';
import { address } from '../../components/shell/address.ts';
import { sitePages } from '../../components/unfurl/site-pages.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { oembedAnswer, sideName, type SitePage } from '../../lib/unfurl/index.ts';

export async function getStaticPaths() {
  return [...(await sitePages()).values()].map((page) => ({ params: { name: sideName(page.path) }, props: { page } }));
}

export const GET: APIRoute<{ page: SitePage }> = ({ props: { page } }) =>
  new Response(`${JSON.stringify(oembedAnswer(page, messages[page.locale].site.name, address))}\n`, {
    headers: { 'content-type': 'application/json' },
  });
