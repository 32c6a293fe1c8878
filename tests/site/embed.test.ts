import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedPath } from '../../src/lib/express/link/embed-path.ts';
import { builtPages, dist } from './built-pages.ts';
import { siteAddress } from './site-address.ts';

const built = builtPages();
const site = siteAddress();
const cards = [...built].filter(([file]) => file.startsWith('embed/'));

test('every field and every concept has a card in its language', () => {
  const pages = [...built].filter(
    ([file, html]) =>
      /^(en|zh)\/(fields|concepts)\/[^/]+\/index\.html$/.test(file) && !html.includes('http-equiv="refresh"'),
  );
  expect(pages.length).toBeGreaterThan(380);
  for (const [file] of pages) {
    const card = embedPath(`/${file.replace('index.html', '')}`, '/')!;
    expect(existsSync(`${dist}${card.slice(1)}index.html`), card).toBe(true);
  }
});

test('a card is one file of at most 8 kB without script, and asks for nothing', () => {
  for (const [file, html] of cards) {
    expect(Buffer.byteLength(html), file).toBeLessThanOrEqual(8_000);
    expect(html, file).not.toMatch(/<script|<img|<iframe|<link[^>]+stylesheet|url\(|@import|\son\w+=/i);
  }
});

test('a card is not indexed, names its page, and leads there and nowhere else, beside the wiki', () => {
  for (const [file, html] of cards) {
    const [, locale, name] = /^embed\/(en|zh)\/(.+)\/index\.html$/.exec(file)!;
    const asked = `${locale}/${name!.replace(/^(c\/)?/, (kind) => (kind ? 'concepts/' : 'fields/'))}/`;
    // An older spelling shows the card of the page that its own page leads to.
    const moved = /<link rel="canonical" href="([^"]+)"/.exec(built.get(`${asked}index.html`) ?? '')?.[1];
    const page = moved?.startsWith(site) ? moved.slice(site.length) : asked;
    expect(html, file).toContain('<meta name="robots" content="noindex">');
    expect(html, file).toContain(`<link rel="canonical" href="${site}${page}">`);
    expect(html, file).toContain(locale === 'zh' ? '<html lang="zh-CN"' : '<html lang="en"');
    const links = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
    expect(links, file).toHaveLength(2);
    for (const tag of links) {
      expect(tag).toContain(`href="${new URL(site).pathname}${page}"`);
      expect(tag).toContain('target="_blank" rel="noopener"');
    }
  }
});
