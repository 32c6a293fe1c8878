import type { APIRoute } from 'astro';
import { address } from '../../components/shell/address.ts';
import { getCatalogue } from '../../lib/catalogue/from-astro.ts';
import { jsonSchema } from '../../lib/catalogue/index.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { locales, type Locale } from '../../lib/i18n/locales.ts';

// English has the plain name; other languages carry theirs.
export function getStaticPaths() {
  return locales.map((locale) => ({
    params: { name: `docker-image-inspect${locale === 'en' ? '' : `.${locale}`}` },
    props: { locale },
  }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ params, props: { locale } }) => {
  const t = messages[locale].machines;
  const schema = jsonSchema(await getCatalogue(), locale, {
    id: address(`/schema/${params['name']}.schema.json`),
    title: t.schemaTitle,
    description: t.schemaDescription,
    page: ({ slug }) => address(`/${locale}/fields/${slug}/`),
  });
  return new Response(`${JSON.stringify(schema, null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
};
