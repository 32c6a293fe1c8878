import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtAt } from './built-at.ts';
import { builtPages, dist } from './built-pages.ts';
import { siteAddress } from './site-address.ts';

interface Listed {
  readonly loc: string;
  readonly 'xhtml:link': readonly { readonly '@_hreflang': string; readonly '@_href': string }[];
}

const site = siteAddress();
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' || name === 'xhtml:link' });
const files = readdirSync(dist).filter((file) => /^sitemap-\d+\.xml$/.test(file));
const listed = files.flatMap((file) => {
  const text = readFileSync(dist + file, 'utf8');
  expect(SyntaxValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { urlset: { url: Listed[] } }).urlset.url;
});
const addresses = new Set(listed.map(({ loc }) => loc));

test('robots.txt names the sitemap index, and the index every sitemap', () => {
  const index = builtAt(`${site}sitemap-index.xml`)!;
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(index).toContain(`<loc>${site}${file}</loc>`);
});

test('the sitemap lists every page of words in both languages, once', () => {
  expect(addresses.size).toBe(listed.length);
  for (const [file, html] of builtPages()) {
    if (!/^(en|zh)\//.test(file) || html.includes('http-equiv="refresh"') || html.includes('content="noindex'))
      continue;
    expect(addresses).toContain(`${site}${file.replace(/index\.html$/, '')}`);
  }
});

test('the sitemap lists no card, no redirect and nothing that is not there', () => {
  for (const address of addresses) {
    const html = builtAt(address);
    expect(html, address).not.toBeNull();
    expect(html, address).not.toMatch(/http-equiv="refresh"|name="robots" content="noindex/);
    expect(address).not.toMatch(/\/embed\/|404/);
  }
});

test('the sitemap names a page in both languages, and for everyone else', () => {
  for (const { loc, 'xhtml:link': links = [] } of listed) {
    if (!/^(en|zh)\//.test(loc.slice(site.length))) continue;
    const alternates = Object.fromEntries(links.map((link) => [link['@_hreflang'], link['@_href']]));
    const path = loc.slice(site.length + 2);
    expect(alternates, loc).toMatchObject({ en: `${site}en${path}`, 'zh-CN': `${site}zh${path}` });
    expect(builtAt(alternates['x-default']!), loc).not.toBeNull();
  }
});
