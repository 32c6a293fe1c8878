import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

const WIDTHS = [360, 1280];
const THOROUGH = ['landing', 'playground', 'field index', 'field with layers'];

for (const { locale, name, path } of [
  { locale: 'both', name: 'root', path: '/' },
  { locale: 'both', name: 'not found', path: '/404.html' },
  ...pages,
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${name} page (${locale}, ${colorScheme})`, async ({ browser }) => {
      // Pages of words are many and of one make: each is seen narrow in one theme and wide in the other.
      const widths = THOROUGH.includes(name) ? WIDTHS : colorScheme === 'light' ? [360] : [1280];
      for (const width of widths) {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
          bypassCSP: true,
        });
        const page = await context.newPage();
        await page.goto(path, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${width} px ${id}: ${nodes
                .map(({ html }) => html)
                .slice(0, 3)
                .join(' ')}`,
          ),
        ).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `horizontal overflow at ${width} px`).toBeLessThanOrEqual(0);
        await context.close();
      }
    });
  }
}

test('axe finds nothing on an explained paste with a note open', async ({ page }) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/playground/#sample=docker-20-overlay2&at=Config.Env', { waitUntil: 'networkidle' });
    await expect(page.locator('.note.open').first()).toBeAttached();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${width} px ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
