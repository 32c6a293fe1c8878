import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependencies } from '../../package.json';
import { partsOf } from '../../src/build/security/parts-of.ts';
import { policyOf } from '../../src/build/security/policy-of.ts';
import { builtPages, dist } from './built-pages.ts';

// The playground in one file is opened elsewhere, under a policy of its own.
const pages = [...builtPages()].filter(([file]) => file !== 'layerwise.html');

test('every page has one policy, before anything it holds for, and it is the strictest the page can bear', () => {
  for (const [file, html] of pages) {
    const found = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/g)];
    expect(found, file).toHaveLength(1);
    expect(html.match(/Content-Security-Policy"/gi), file).toHaveLength(1);
    const before = html.slice(0, found[0]!.index);
    expect(before, file).not.toMatch(/<(script|style|link|img|base|iframe)\b/i);
    expect(found[0]![1], file).toBe(policyOf(partsOf(html)));
  }
});

test('no page has a handler, a style attribute or a javascript: address in its markup', () => {
  for (const [file, html] of pages) {
    const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(markup.match(/<[^>]*\son[a-z]+=/i)?.[0], file).toBeUndefined();
    expect(markup.match(/<[^>]*\sstyle=[^>]*/i)?.[0], file).toBeUndefined();
    expect(markup.match(/(href|src)="\s*javascript:[^"]*/i)?.[0], file).toBeUndefined();
  }
});

test('the playground can neither connect nor be moved to another base', () => {
  for (const locale of ['en', 'zh']) {
    const html = pages.find(([file]) => file === `${locale}/playground/index.html`)![1];
    expect(html).toContain("connect-src 'none'");
    expect(html).toContain("base-uri 'none'");
    expect(html).toContain("form-action 'none'");
  }
});

test('only pages that search engines list may ask this site for anything, and no page another', () => {
  for (const [file, html] of pages) {
    const sources = /connect-src ([^;"]+)/.exec(html)![1];
    const listed = !/^(?:en|zh)\/playground\//.test(file) && !html.includes('name="robots"');
    expect(sources, file).toBe(listed ? "'self'" : "'none'");
  }
});

// Monaco's own copy of DOMPurify waits for a release of Monaco before a fault in it is mended.
test('the editor cleans with the DOMPurify that package.json names', () => {
  const scripts = readdirSync(`${dist}_astro`).filter((file) => /^monaco\..*\.js$/.test(file));
  expect(scripts).toHaveLength(1);
  const editor = readFileSync(`${dist}_astro/${scripts[0]!}`, 'utf8');
  expect(editor.match(/\b3\.\d+\.\d+\b/g)).toContain(dependencies.dompurify);
});
