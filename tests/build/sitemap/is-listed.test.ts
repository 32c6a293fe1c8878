import { expect, test } from 'vitest';
import { alternatesOf } from '../../../src/build/sitemap/alternates-of.ts';
import { isListed } from '../../../src/build/sitemap/is-listed.ts';

const here = 'https://example.org/en/';
const own = `<link rel="canonical" href="${here}">`;

test('isListed takes a page that is its own canonical address', () => {
  expect(isListed(own, here)).toBe(true);
  expect(isListed(own, 'https://example.org/e/')).toBe(false);
  expect(isListed('', here)).toBe(false);
});

test('isListed leaves out a page that leads on or does not want to be found', () => {
  expect(isListed(`${own}<meta http-equiv="refresh" content="0;url=/x/">`, here)).toBe(false);
  expect(isListed(`${own}<meta name="robots" content="noindex">`, here)).toBe(false);
  expect(isListed(`${own}<meta name="robots" content="max-image-preview:large">`, here)).toBe(true);
});

test('alternatesOf reads languages and no feeds', () => {
  const feed = '<link rel="alternate" type="application/atom+xml" href="/en/changes.atom">';
  const zh = '<link rel="alternate" hreflang="zh-CN" href="https://example.org/zh/?a&amp;b"/>';
  expect(alternatesOf(feed + zh)).toEqual([{ lang: 'zh-CN', url: 'https://example.org/zh/?a&b' }]);
});
