import type { APIRoute } from 'astro';
import { address } from '../components/shell/address.ts';
import { getCatalogue } from '../lib/catalogue/from-astro.ts';
import { fieldList } from '../lib/catalogue/index.ts';

export const GET: APIRoute = async () => {
  const fields = fieldList(await getCatalogue(), (slug, locale) => address(`/${locale}/fields/${slug}/`));
  return new Response(`${JSON.stringify({ version: 1, fields }, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
