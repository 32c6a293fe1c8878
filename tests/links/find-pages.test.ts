import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/lib/catalogue/build-catalogue.ts';
import { bookFromFiles, catalogueFromFiles } from '../../src/lib/catalogue/from-files.ts';
import { findPages } from '../../src/lib/links/find-pages.ts';
import type { KnownPage } from '../../src/lib/links/known-page.ts';
import { plainName } from '../../src/lib/links/plain-name.ts';

const content = fileURLToPath(new URL('../../src/content/', import.meta.url));
const fields = [...buildCatalogue(catalogueFromFiles(`${content}fields`)).catalogue!.values()].map(
  ({ slug, path, aliases }): KnownPage => ({
    path: `fields/${slug}`,
    names: aliases ?? [],
    title: { en: path, zh: path },
  }),
);
const book = bookFromFiles(content).data.map(({ folder }): KnownPage => ({
  path: folder,
  names: [],
  title: { en: folder, zh: folder },
}));
const page = (path: string, en: string, zh: string): KnownPage => ({ path, names: [], title: { en, zh } });
const pages = [
  page('', 'Layerwise', '逐层'),
  page('fields', 'All fields', '所有字段'),
  page('glossary', 'Glossary', '术语表'),
  page('findings/root-user', 'The container starts as root', '容器以 root 启动'),
  page('findings/dangling', 'The image is dangling', '这是悬空镜像'),
  ...fields,
  ...book,
];

describe('findPages takes for exactly one page', () => {
  test.each([
    ['/fields/config.env', null, 'fields/Config.Env'],
    ['/fields/Config/Env', null, 'fields/Config.Env'],
    ['/en/fields/config.env/', 'en', 'fields/Config.Env'],
    ['/f/config.env', null, 'fields/Config.Env'],
    ['/f/CONFIG-ENV/', null, 'fields/Config.Env'],
    ['/Config.Env', null, 'fields/Config.Env'],
    ['/zh/Config/Env', 'zh', 'fields/Config.Env'],
    ['/EN/Fields/CONFIG_ENV', 'en', 'fields/Config.Env'],
    ['/zh-CN/fields/Config.Env/', 'zh', 'fields/Config.Env'],
    ['/zh_Hans/fields/Config.Env/', 'zh', 'fields/Config.Env'],
    ['/docs/en/fields/Config.Env/', 'en', 'fields/Config.Env'],
    ['/en/fields/Config.Env', 'en', 'fields/Config.Env'],
    ['/en/fields/Config.Env.html', 'en', 'fields/Config.Env'],
    ['/en/field/Config.Env/index.html', 'en', 'fields/Config.Env'],
    ['/en/fields/%7B%7B.Config.Env%7D%7D/', 'en', 'fields/Config.Env'],
    ['/en/fields/Config%2FEnv', 'en', 'fields/Config.Env'],
    ['/en/fields/Config.Env).', 'en', 'fields/Config.Env'],
    ['/zh/fields/Manifests[].kind', 'zh', 'fields/Manifests.Kind'],
    ['/zh/fields/Manifests%5B0%5D.Kind/', 'zh', 'fields/Manifests.Kind'],
    ['/zh/fields/Manifests/0/Kind/', 'zh', 'fields/Manifests.Kind'],
    ['/en/fields/ID/', 'en', 'fields/Id'],
    ['/fields/container_config', null, 'fields/ContainerConfig'],
    ['/concepts/Copy_On_Write', null, 'concepts/copy-on-write'],
    ['/c/copyonwrite', null, 'concepts/copy-on-write'],
    ['/how-to/format-errors', null, 'howto/format-errors'],
    ['/h/Format.Errors', null, 'howto/format-errors'],
    ['/r/ROOT_USER', null, 'findings/root-user'],
    ['/concepts/dangling', null, 'concepts/dangling'],
    ['/zh/glossary', 'zh', 'glossary'],
    ['/fields', null, 'fields'],
    ['/ZH', 'zh', ''],
  ])('%s', (asked, locale, path) => {
    const found = findPages(asked, pages);
    expect(found.exact?.path).toBe(path);
    expect(found.locale).toBe(locale);
    expect(found.near).toEqual([]);
  });
});

describe('findPages offers, and takes none for the one', () => {
  test.each([
    ['/fields/config.evn', 'fields/Config.Env'],
    ['/fields/Confg.Env', 'fields/Config.Env'],
    ['/fields/Env', 'fields/Config.Env'],
    ['/en/fields/entrypont/', 'fields/Config.Entrypoint'],
    ['/en/fields/LowerDir', 'fields/GraphDriver.Data.LowerDir'],
    ['/en/fields/Layers', 'fields/RootFS.Layers'],
    ['/wiki/Image/Entrypoint', 'fields/Config.Entrypoint'],
    ['/en/concepts/Config.Env/', 'fields/Config.Env'],
    ['/en/fields/sizes/', 'fields/Size'],
    ['/en/concepts/copy-on-wirte/', 'concepts/copy-on-write'],
    ['/zh/悬空镜像', 'findings/dangling'],
    ['/zh/%E6%9C%AF%E8%AF%AD/', 'glossary'],
  ])('%s', (asked, first) => {
    const { exact, near } = findPages(asked, pages);
    expect(exact).toBeNull();
    expect(near[0]?.path).toBe(first);
  });

  test('both of two pages of one name', () => {
    const { exact, near } = findPages('/dangling', pages);
    expect(exact).toBeNull();
    expect(new Set(near.slice(0, 2).map(({ path }) => path))).toEqual(
      new Set(['concepts/dangling', 'findings/dangling']),
    );
  });

  test('five pages at most', () => {
    const alike = Array.from('abcdefg', (letter) =>
      page(`concepts/layer-${letter}`, `Layer ${letter}`, `层 ${letter}`),
    );
    expect(findPages('/concepts/layer', alike).near).toHaveLength(5);
  });

  test.each(['/wp-login.php', '/en/fields/qqqqqqqq', '/%', '/fields/x', '/.git/config.lock.old.bak'])(
    'nothing exact for %s',
    (asked) => expect(findPages(asked, pages).exact).toBeNull(),
  );
});

test('findPages leads every field there from any case and separator', () => {
  const mangled = fc.record({
    field: fc.constantFrom(...fields),
    between: fc.constantFrom('.', '/', '-', '_', '%20', '..', ''),
    upper: fc.boolean(),
    before: fc.constantFrom('/fields/', '/f/', '/en/fields/', '/zh/FIELDS/', '/docs/zh/field/', '/'),
    after: fc.constantFrom('', '/', '.html', '/index.html'),
  });
  fc.assert(
    fc.property(mangled, ({ field, between, upper, before, after }) => {
      const name = field.path.slice('fields/'.length).replaceAll('.', between);
      const { exact, near } = findPages(`${before}${upper ? name.toUpperCase() : name.toLowerCase()}${after}`, pages);
      // A concept or remark may bear the name of a field; then both are offered.
      if (exact) expect(exact).toBe(field);
      else expect(near).toContain(field);
    }),
    { numRuns: 500 },
  );
});

test('findPages never throws, whatever was asked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const { exact, near } = findPages(`/${text}`, pages);
      expect(near.length).toBeLessThanOrEqual(5);
      if (exact) expect(near).toEqual([]);
    }),
  );
});

test('no two fields have the same plain name, so a name leads to one', () => {
  const names = fields.flatMap(({ path, names }) => [
    ...new Set([path.slice('fields/'.length), ...names].map(plainName)),
  ]);
  expect(new Set(names).size).toBe(names.length);
});
