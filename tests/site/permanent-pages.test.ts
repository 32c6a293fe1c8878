import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, dist } from './built-pages.ts';

const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');
const pages = builtPages();
const FOLDERS: Readonly<Record<string, string>> = { f: 'fields', c: 'concepts', h: 'howto', r: 'findings' };
const neutral = [...pages].flatMap(([file, html]) => {
  const [, letter, slug] = /^([fchr])\/([^/]+)\/index\.html$/.exec(file) ?? [];
  return letter && !html.includes('http-equiv="refresh"') ? [{ html, slug, folder: FOLDERS[letter]! }] : [];
});

test('every field, concept, how-to and remark has an address in neither language, and nothing else has', () => {
  const twins = [...pages].filter(
    ([file, html]) =>
      /^en\/(fields|concepts|howto|findings)\/[^/]+\/index/.test(file) && !html.includes('http-equiv="refresh"'),
  );
  expect(neutral.map(({ folder, slug }) => `en/${folder}/${slug}/index.html`).sort()).toEqual(
    twins.map(([file]) => file).sort(),
  );
});

test('an address in neither language shows both pages in their words, names the English one canonical, and is small', () => {
  for (const { html, folder, slug } of neutral) {
    for (const [locale, tag] of [
      ['en', 'en'],
      ['zh', 'zh-CN'],
    ]) {
      const to = `${base}${locale}/${folder}/${slug}/`;
      expect(html).toContain(`<a href="${to}" hreflang="${tag}"`);
      expect(html).toMatch(new RegExp(`<link rel="alternate" hreflang="${tag}" href="https?://[^"]*${to}">`));
      const twin = pages.get(`${locale}/${folder}/${slug}/index.html`)!;
      const summary = /<section lang="(?:en|zh-CN)"><h2>.*?<p>(.*?)<\/p>/.exec(
        html.slice(html.indexOf(`<section lang="${tag}"`)),
      )![1]!;
      expect(twin, `${slug} in ${locale}`).toContain(summary);
      expect(html.slice(0, html.indexOf('</head>'))).toContain(`name="description"`);
    }
    expect(canonicalOf(html), slug).toBe(`${base}en/${folder}/${slug}/`);
    expect(html).toContain('hreflang="x-default"');
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"><\/script>/g)].map(([, src]) => src!);
    expect(html.match(/<script/g)).toHaveLength(scripts.length);
    const loaded = bytesWithImports(scripts.map((src) => src.slice(base.length)));
    expect(Buffer.byteLength(html) + loaded, slug).toBeLessThanOrEqual(8 * 1024);
  }
});

test('an address of old leads on without a script, is kept out of indexes, and is in _redirects', () => {
  const rules = readFileSync(`${dist}_redirects`, 'utf8').trimEnd().split('\n');
  expect(rules).toContain(`${base}en/fields/container_config/ ${base}en/fields/ContainerConfig/ 301`);
  for (const rule of rules) {
    const [, from, to] = /^(\S+) (\S+) 301$/.exec(rule)!;
    const html = pages.get(`${from!.slice(base.length)}index.html`)!;
    expect(html).toContain(`<noscript><meta http-equiv="refresh" content="0;url=${to}"></noscript>`);
    expect(canonicalOf(html)).toBe(to);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`href="${to}"`);
    expect(pages.has(`${to!.slice(base.length)}index.html`)).toBe(true);
  }
});

test('the page for unknown addresses has no script in it', () => {
  const scripts = pages.get('404.html')!.match(/<script[^>]*>/g)!;
  for (const script of scripts) expect(script).toContain(` src="${base}_astro/`);
});

function canonicalOf(html: string): string {
  return new URL(/<link rel="canonical" href="([^"]+)">/.exec(html)![1]!).pathname;
}

function bytesWithImports(files: readonly string[], seen = new Set<string>()): number {
  let bytes = 0;
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(dist + file, 'utf8');
    const imported = [...code.matchAll(/["']\.\/([\w.~-]+\.js)["']/g)].map(([, name]) => `_astro/${name!}`);
    bytes += Buffer.byteLength(code) + bytesWithImports(imported, seen);
  }
  return bytes;
}
