import { expect, test } from 'vitest';
import { oembedAnswer, scriptJson, structuredData, type SitePage } from '../../src/lib/unfurl/index.ts';

const url = (path: string) => `https://example.org${path}`;
const field: SitePage = {
  locale: 'zh',
  path: '/zh/fields/Config.Env/',
  title: 'Config.Env',
  summary: '环境变量。',
  crumbs: [
    { name: '逐层', path: '/zh/' },
    { name: '字段', path: '/zh/fields/' },
  ],
  subject: { kind: 'field', slug: 'Config.Env', presence: [], notes: [] },
};

test('structuredData says a field is a term of the set of fields, and where its page stands', () => {
  expect(structuredData(field, url)).toMatchObject({
    '@type': 'WebPage',
    inLanguage: 'zh-CN',
    mainEntity: {
      '@type': 'DefinedTerm',
      name: 'Config.Env',
      description: '环境变量。',
      inDefinedTermSet: { name: '字段', url: 'https://example.org/zh/fields/' },
    },
    breadcrumb: {
      itemListElement: [
        { position: 1, name: '逐层' },
        { position: 2, item: 'https://example.org/zh/fields/' },
        { position: 3, item: 'https://example.org/zh/fields/Config.Env/' },
      ],
    },
  });
});

test('scriptJson cannot end the script it stands in, and parses to what it was given', () => {
  const value = { name: '</script><!--<script>' };
  expect(scriptJson(value)).not.toContain('<');
  expect(JSON.parse(scriptJson(value))).toEqual(value);
});

test('oembedAnswer frames the card of a field, and links any other page', () => {
  const answer = oembedAnswer({ ...field, title: '"<a>&' }, '逐层', url);
  expect(answer).toMatchObject({ type: 'rich', width: 480, height: 260, thumbnail_width: 1200 });
  expect(answer).toHaveProperty(
    'html',
    '<iframe src="https://example.org/embed/zh/Config.Env/" width="480" height="260" title="&quot;&lt;a>&amp;" loading="lazy"></iframe>',
  );
  const link = oembedAnswer({ ...field, path: '/zh/', subject: { kind: 'other' } }, '逐层', url);
  expect(link).toMatchObject({ type: 'link', thumbnail_url: 'https://example.org/cards/zh.png' });
  expect(link).not.toHaveProperty('html');
});
