import type { APIRoute } from 'astro';
import { address } from '../components/shell/address.ts';
import { getCatalogue } from '../lib/catalogue/from-astro.ts';
import { locales } from '../lib/i18n/locales.ts';
import { messages } from '../lib/i18n/messages.ts';

export const GET: APIRoute = async () => {
  const fields = [...(await getCatalogue()).values()].filter(({ prose }) => prose !== null);
  const t = messages.en;
  const others = locales.filter((locale) => locale !== 'en');
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const lines = [
    `# ${t.site.name}`,
    '',
    `> ${t.site.line}`,
    '',
    `Each field page says what the value is, when the key is missing (by image store and API version), which command prints it, and which real engines were checked. ${others.map((one) => `Every page exists in ${names.of(one)} too: replace /en/ by /${one}/.`).join(' ')}`,
    '',
    '## Data',
    '',
    `- [fields.json](${address('/fields.json')}): every field with types, versions, stores and addresses`,
    `- [JSON Schema](${address('/schema/docker-image-inspect.schema.json')}): the output, draft 2020-12`,
    `- [${t.changes.title}](${address('/en/changes/')}): by engine release`,
    '',
    '## Fields',
    '',
    ...fields.map(({ path, slug, prose }) => `- [${path}](${address(`/en/fields/${slug}/`)}): ${prose!.en.summary}`),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
