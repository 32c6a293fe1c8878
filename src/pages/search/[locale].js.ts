import type { APIRoute } from 'astro';
import { siteSources } from '../../components/search/site-sources.ts';
import { locales, type Locale } from '../../lib/i18n/locales.ts';
import { buildSearch } from '../../lib/search/build/build-search.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

// A script, as the pages may load scripts and fetch nothing.
export const GET: APIRoute<never, { locale: Locale }> = async ({ params }) => {
  const pages = buildSearch(await siteSources(), params.locale);
  return new Response(`export default ${JSON.stringify(pages)};\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
