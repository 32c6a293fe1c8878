import type { APIRoute } from 'astro';
import { changesFeed } from '../../components/changes/changes-feed.ts';
import { locales, type Locale } from '../../lib/i18n/locales.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const feed = await changesFeed(locale);
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml' } });
};
