import { expect, test, type Page } from '@playwright/test';
import { viewIds } from '../../src/components/playground/views.ts';
import { pages } from './pages.ts';
import { openPlayground } from './open-playground.ts';

// WCAG 2.2: 1.4.4 (200 %), 1.4.10 (320 px), 1.4.12 (text spacing).
const SCREENS = [
  { name: '320 px', viewport: { width: 320, height: 640 }, deviceScaleFactor: 1, spacing: false },
  { name: '200 % of 1280 px', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, spacing: false },
  { name: '360 px with wide text', viewport: { width: 360, height: 640 }, deviceScaleFactor: 1, spacing: true },
];
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const kinds = pages.filter(({ name }) => !/^concept (?!layers$|four-layer-ids)/.test(name));

for (const locale of ['en', 'zh']) {
  for (const { name, spacing, ...screen } of SCREENS) {
    const tag = name === '320 px' ? [] : ['@verify'];
    test(`no page scrolls sideways and no text is cut at ${name} (${locale})`, { tag }, async ({ browser }) => {
      const context = await browser.newContext({ ...screen, bypassCSP: true, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const faults: string[] = [];
      const look = async (path: string) => {
        if (spacing) await page.addStyleTag({ content: SPACING });
        faults.push(...(await cutText(page)).map((fault) => `${path}: ${fault}`));
      };
      for (const { path } of kinds.filter((one) => one.locale === locale)) {
        await page.goto(path);
        await look(path);
      }
      for (const view of viewIds) {
        const path = `/${locale}/playground/#sample=docker-20-overlay2&view=${view}`;
        await page.goto('about:blank');
        await openPlayground(page, path);
        await expect(page.locator('[role=tabpanel]:visible').first()).not.toBeEmpty();
        await look(path);
      }
      expect(faults).toEqual([]);
      await context.close();
    });
  }
}

/** What makes the page scroll sideways, and what lets its text run out of a box that hides it. */
function cutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
    const excess = document.documentElement.scrollWidth - innerWidth;
    if (excess > 0) faults.push(`the page is ${excess} px too wide`);
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.closest('.monaco-editor, svg, textarea')) continue;
      const box = element.getBoundingClientRect();
      // What is hidden from sight only is one pixel wide.
      if (box.width <= 1 || box.height <= 1) continue;
      if (excess > 0 && box.right > innerWidth + 1 && !scrolls(element))
        faults.push(`too far right: ${nameOf(element)}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        element.textContent.trim() !== '' &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1));
      if (isCut && !element.closest('.visually-hidden, .sr-only')) faults.push(`cut: ${nameOf(element)}`);
    }
    return faults.slice(0, 8);
  });
}
