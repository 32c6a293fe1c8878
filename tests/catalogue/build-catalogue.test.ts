import { describe, expect, test } from 'vitest';
import { buildCatalogue, type CatalogueSource } from '../../src/lib/catalogue/build-catalogue.ts';

const data = (path: string, more: object = {}) => ({
  folder: path.replaceAll('[]', ''),
  value: {
    path,
    type: 'string',
    go: 'string',
    since: { engine: '1.0.0' },
    presence: {
      containerd: [{ api: 'all', is: 'always' }],
      classic: [{ api: 'all', is: 'always' }],
      podman: 'never',
      nerdctl: 'never',
    },
    print: `{{.${path}}}`,
    sources: [{ project: 'moby/moby', file: 'a.go', version: 'v1' }],
    ...more,
  },
});
const prose = (folder: string, locale: 'en' | 'zh', more: object = {}) => ({
  folder,
  locale,
  value: { summary: 'What the field is.', missing: 'It is always there.', ...more },
});
const faultsOf = (source: CatalogueSource) =>
  buildCatalogue(source).faults.map(({ where, what }) => `${where}: ${what}`);

describe('buildCatalogue', () => {
  test('joins data and prose', () => {
    const { catalogue } = buildCatalogue({ data: [data('Id')], prose: [prose('Id', 'en'), prose('Id', 'zh')] });
    expect(catalogue?.get('Id')).toMatchObject({ slug: 'Id', prose: { en: { summary: 'What the field is.' } } });
  });

  test('keeps a field without pages as unwritten', () => {
    expect(buildCatalogue({ data: [data('Id')], prose: [] }).catalogue?.get('Id')?.prose).toBeNull();
  });

  test.each<[string, CatalogueSource, RegExp]>([
    ['a page without its twin', { data: [data('Id')], prose: [prose('Id', 'en')] }, /Id: zh\.mdx is missing/],
    [
      'a folder of another name',
      { data: [{ ...data('Id'), folder: 'id' }], prose: [] },
      /belongs in a folder named Id/,
    ],
    ['a key the schema does not know', { data: [data('Id', { colour: 'red' })], prose: [] }, /colour/],
    ['a type that is none', { data: [data('Id', { type: 'text' })], prose: [] }, /type/],
    ['no source', { data: [data('Id', { sources: [] })], prose: [] }, /sources/],
    ['a parent that is missing', { data: [data('Config.Cmd')], prose: [] }, /parent of Config\.Cmd/],
    ['two claims to one path', { data: [data('Id'), data('ID', { aliases: ['Id'] })], prose: [] }, /already claimed/],
    [
      'a related field without a page',
      { data: [data('Id', { related: ['Os'] }), data('Os')], prose: [] },
      /related Os has no page/,
    ],
    [
      'a field related to itself',
      { data: [data('Id', { related: ['Id'] })], prose: [prose('Id', 'en'), prose('Id', 'zh')] },
      /related to itself/,
    ],
    ['prose of no field', { data: [], prose: [prose('Id', 'en'), prose('Id', 'zh')] }, /prose without a field\.yaml/],
    [
      'an example nobody reads aloud',
      { data: [data('Id', { example: 's' })], prose: [prose('Id', 'en'), prose('Id', 'zh')] },
      /reading/,
    ],
    [
      'a written field without its line',
      { data: [data('Id', { print: undefined })], prose: [prose('Id', 'en'), prose('Id', 'zh')] },
      /line that prints it/,
    ],
    [
      'frontmatter that is incomplete',
      { data: [data('Id')], prose: [{ folder: 'Id', locale: 'en', value: {} }] },
      /summary/,
    ],
  ])('refuses %s', (_what, source, fault) => {
    const { catalogue } = buildCatalogue(source);
    expect(catalogue).toBeNull();
    expect(faultsOf(source).join('\n')).toMatch(fault);
  });

  test('reports every fault at once', () => {
    const source = { data: [data('Id', { type: 'text' }), data('Config.Cmd')], prose: [prose('Os', 'en')] };
    expect(faultsOf(source).length).toBeGreaterThanOrEqual(3);
  });
});
