import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';
import { openPlayground } from './open-playground.ts';

const LOCALES = ['en', 'zh'];
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];

// Each kind of page once, in turns of language, theme and width; every page in both themes is for `npm run verify`
// (every-page.spec.ts).
const names = [...new Set(pages.map(({ name }) => name))];
const turns = LOCALES.flatMap((locale, l) => THEMES.map((theme, t) => ({ locale, theme, turn: l * 2 + t })));

for (const { locale, theme, turn } of turns) {
  test(`axe finds nothing on a quarter of the kinds of pages (${locale}, ${theme})`, async ({ browser }) => {
    const mine = names
      .filter((_, i) => i % turns.length === turn)
      .map((name) => pages.find((one) => one.name === name && one.locale === locale)!.path);
    if (turn === 0) mine.push('/', '/404.html');
    const context = await browser.newContext({ colorScheme: theme, reducedMotion: 'reduce', bypassCSP: true });
    const page = await context.newPage();
    for (const [i, path] of mine.entries()) {
      const width = WIDTHS[i % 2]!;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${path} at ${width} px, ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await context.close();
  });
}

test('axe finds nothing on an explained paste with a note open', async ({ page }) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await openPlayground(page, '/en/playground/#sample=docker-20-overlay2&at=Config.Env');
    await expect(page.locator('.note.open').first()).toBeAttached();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${width} px ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
