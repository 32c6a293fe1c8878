import { expect, test } from 'vitest';
import { offlineFiles } from '../../../src/build/offline/offline-files.ts';

const bytes = (text: string) => Buffer.from(text);
const page = (text = '') => bytes(`<link href="/_astro/site.aaaa.css">${text}`);
const site = new Map([
  ['index.html', page()],
  ['en/index.html', page()],
  ['zh/index.html', page()],
  ['en/playground/index.html', page('<script src="/_astro/first.bbbb.js">')],
  ['zh/playground/index.html', page()],
  ['en/fields/Id/index.html', page('<script src="/_astro/other.cccc.js">')],
  ['offline/index.html', page()],
  ['favicon.svg', bytes('<svg/>')],
  ['_astro/site.aaaa.css', bytes('a{}')],
  ['_astro/first.bbbb.js', bytes('import("./later.dddd.js");import("./monaco.eeee.js")')],
  ['_astro/later.dddd.js', bytes('1')],
  ['_astro/monaco.eeee.js', bytes('2')],
  ['_astro/other.cccc.js', bytes('3')],
  ['_headers', bytes('')],
  ['embed/en/Id/index.html', page()],
]);

test('offlineFiles keeps the playground with all it ever loads from the start, but not the editor', () => {
  const { build } = offlineFiles(site);
  const core = build.core.map(([path]) => path);
  expect(core).toEqual(expect.arrayContaining(['en/playground/', '_astro/later.dddd.js', '_astro/site.aaaa.css', '']));
  expect(core).not.toContain('en/fields/Id/');
  expect(build.parts.map(([path]) => path).sort()).toEqual(['_astro/monaco.eeee.js', '_astro/other.cccc.js']);
});

test('offlineFiles lists the whole site, without what is for others', () => {
  const { build, list } = offlineFiles(site);
  const paths = (JSON.parse(list) as [string, string][]).map(([path]) => path);
  expect(paths).toContain('en/fields/Id/');
  expect(paths).not.toContain('embed/en/Id/');
  expect(paths).not.toContain('_headers');
  expect(build.whole.files).toBe(paths.length);
});

test('offlineFiles names a build after its content', () => {
  const { id } = offlineFiles(site).build;
  expect(offlineFiles(new Map(site)).build.id).toBe(id);
  expect(offlineFiles(new Map([...site, ['en/fields/Id/index.html', page('changed')]])).build.id).not.toBe(id);
});
