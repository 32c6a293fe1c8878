import type { APIRoute } from 'astro';
import { drawCard } from '../../components/unfurl/draw-card.ts';
import { sitePages } from '../../components/unfurl/site-pages.ts';
import { sideName, type SitePage } from '../../lib/unfurl/index.ts';

export async function getStaticPaths() {
  return [...(await sitePages()).values()].map((page) => ({ params: { name: sideName(page.path) }, props: { page } }));
}

export const GET: APIRoute<{ page: SitePage }> = async ({ props: { page } }) =>
  new Response(await drawCard(page), { headers: { 'content-type': 'image/png' } });
