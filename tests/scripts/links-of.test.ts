import { expect, test } from 'vitest';
import { linksOf } from '../../scripts/check-links/links-of.ts';

test('linksOf finds links, language switches and anchors', () => {
  const { links, anchors } = linksOf(
    '<h2 id="a">x</h2><a class="b" href="/en/?x=1&amp;y#a">y</a><a href="/zh/" hreflang="zh-CN">z</a>',
  );
  expect(links).toEqual([
    { href: '/en/?x=1&y#a', switchesLanguage: false },
    { href: '/zh/', switchesLanguage: true },
  ]);
  expect([...anchors]).toEqual(['a']);
});
