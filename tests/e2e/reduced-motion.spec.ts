import { expect, test, type Page } from '@playwright/test';
import { pages } from './pages.ts';

// Milliseconds; what is shorter is not seen to move.
const SEEN = 10;

// A drawing and a piece to try are on each of the others.
const kinds = pages.filter(({ name }) => !/^concept (?!layers$|copy-on-write$)/.test(name));

test('there is something that moves', async ({ page }) => {
  await page.goto('/en/concepts/copy-on-write/');
  expect((await whatMoves(page)).join()).toContain('copy');
});

for (const locale of ['en', 'zh']) {
  const tag = locale === 'en' ? [] : ['@verify'];
  test(`nothing moves on any kind of page for who asked for that (${locale})`, { tag }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const { path } of kinds.filter((one) => one.locale === locale)) {
      await page.goto(path);
      expect([path, await whatMoves(page)]).toEqual([path, []]);
    }
  });
}

/** The elements that scroll smoothly, or have a transition or an animation that takes time. */
function whatMoves(page: Page): Promise<readonly string[]> {
  return page.evaluate((seen) => {
    const longest = (times: string) =>
      Math.max(...times.split(', ').map((time) => parseFloat(time) * (time.endsWith('ms') ? 1 : 1000)));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const isAnimated = style.animationName !== 'none' && !(longest(style.animationDuration) <= seen);
        const moves = isAnimated || longest(style.transitionDuration) > seen || style.scrollBehavior === 'smooth';
        return moves ? `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part ?? ''}` : [];
      }),
    );
  }, SEEN);
}
