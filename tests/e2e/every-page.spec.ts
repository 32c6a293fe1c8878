import axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { builtSite } from '../../scripts/built-site.ts';
import { filesBelow } from '../../src/build/files-below.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// What a page says by its structure it says in either theme.
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const PARTS = 8;

// Pages below these folders lead on to a page in the reader's language at once; one of each is seen, with its script held.
const LEADING = /^(?:[cfhr]|embed\/(?!en|zh))\/(.*)/;
const files = filesBelow(builtSite()).filter((file) => file.endsWith('.html'));
const led = new Set<string>();
// For a look at some pages only.
const only = new RegExp(process.env['PAGES'] ?? '');
const addresses = files
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((address) => {
    const folder = LEADING.exec(address.slice(1)) && address.split('/')[1]!;
    return only.test(address) && (!folder || (!led.has(folder) && Boolean(led.add(folder))));
  })
  .sort();

test.describe.configure({ mode: 'parallel' });

// Pages in turn, so that each part has some of every kind.
for (let part = 0; part < PARTS; part++) {
  test(
    `axe finds nothing on any page, in either theme: part ${part + 1} of ${PARTS}`,
    { tag: '@verify' },
    async ({ browser }) => {
      const mine = addresses.filter((_, i) => i % PARTS === part);
      test.setTimeout(mine.length * 8_000);
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        bypassCSP: true,
      });
      await context.route(/\/(?:NeutralPage|MovedPage)\.astro_.*\.js$/, (route) => route.abort());
      const page = await context.newPage();
      const found: string[] = [];
      for (const [i, address] of mine.entries()) {
        // Half of them narrow; the other half of the same kinds wide.
        await page.setViewportSize({ width: Math.floor(i / 2) % 2 ? 360 : 1280, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(address, { waitUntil: address.endsWith('/playground/') ? 'networkidle' : 'load' });
        await page.evaluate(axe.source);
        found.push(...(await violations(page, RULES)).map((violation) => `${address} ${violation}`));
        await page.emulateMedia({ colorScheme: 'dark' });
        if (!(await isDark(page))) {
          await page.reload();
          await page.evaluate(axe.source);
        }
        found.push(...(await violations(page, OF_COLOURS)).map((violation) => `${address} (dark) ${violation}`));
        const tooWide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth <= clientWidth) return '';
          const last = [...document.body.querySelectorAll('*')].filter(
            (element) => element.getBoundingClientRect().right >= scrollWidth - 1,
          );
          return `${scrollWidth - clientWidth} px too wide: ${last.map(({ outerHTML }) => outerHTML.slice(0, 80)).join(' ')}`;
        });
        if (tooWide) found.push(`${address} is ${tooWide}`);
      }
      console.log(`${mine.length} pages, ${found.length} faults`, found.join('\n'));
      expect(found).toEqual([]);
      await context.close();
    },
  );
}
console.log(`${addresses.length} pages of ${files.length}`);

/** What axe finds by its tags, or by its rules, with what it finds it in. */
function violations(page: Page, runOnly: string[]): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations } = await run.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(' ')}`,
    );
  }, runOnly);
}

/** Whether the page has followed the system into the dark; some look at it once only, as they are loaded. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    // By then the page has heard of it, and has been drawn.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return document.documentElement.dataset['theme'] === 'dark';
  });
}
