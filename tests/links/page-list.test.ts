import { expect, test } from 'vitest';
import { readPageList, writePageList } from '../../src/lib/links/page-list.ts';

test('readPageList reads what writePageList wrote', () => {
  const pages = [
    { path: '', names: [], title: { en: 'Layerwise', zh: '逐层' } },
    { path: 'glossary', names: [], title: { en: 'Glossary', zh: '术语表' } },
    { path: 'fields/Config.Env', names: [], title: { en: 'Config.Env', zh: 'Config.Env' } },
    { path: 'fields/Id', names: ['id', 'image_id'], title: { en: 'Id', zh: 'Id' } },
    { path: 'howto/format', names: [], title: { en: 'Print one value "as is"', zh: '只打印一个值' } },
  ];
  const text = writePageList(pages);
  expect(readPageList(text)).toEqual(pages);
  expect(text).toContain('\nfields/Config.Env\n');
});
