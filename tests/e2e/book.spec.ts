import { expect, test, type Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';

const WORDS = {
  en: { again: 'Start again', chmod: 'chmod data.db', hidden: 'hidden by layer 3', whiteout: 'whiteout', next: 'Next' },
  zh: { again: '重新开始', chmod: 'chmod data.db', hidden: '被第 3 层遮住', whiteout: 'whiteout', next: '下一页' },
};

/** The scripts a page asks for once everything on it has been seen; bytes as brotli sends them. */
async function scriptsOf(page: Page, path: string): Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return;
    bodies.push(
      response.body().then(
        (body) => brotliCompressSync(body).length,
        () => 0,
      ),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const before = bodies.length;
  await page.locator('.try').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const all = await Promise.all(bodies);
  return all.slice(before).reduce((sum, bytes) => sum + bytes, 0) || all.reduce((sum, bytes) => sum + bytes, 0);
}

for (const locale of ['en', 'zh'] as const) {
  const w = WORDS[locale];
  test.describe(`the book (${locale})`, () => {
    test('turns from chapter to chapter', async ({ page }) => {
      await page.goto(`/${locale}/concepts/image-in-ten-minutes/`);
      await page.locator('.turn a[rel=next]').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/concepts/layers/$`));
      await expect(page.locator('.turn a[rel=prev]')).toHaveAttribute('href', /image-in-ten-minutes/);
    });

    test('tells its story without scripts', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`/${locale}/concepts/layers/`);
      await expect(page.locator('.try tfoot')).toContainText(w.hidden);
      await expect(page.locator('svg[role=img]').first()).toBeVisible();
      await context.close();
    });

    test('union: a press changes what a container sees, and the way back is there', async ({ page }) => {
      await page.goto(`/${locale}/concepts/layers/`, { waitUntil: 'networkidle' });
      const piece = page.locator('.try').first();
      await piece.scrollIntoViewIfNeeded();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      const top = piece.locator('tbody tr').first().locator('button').first();
      await top.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(top).toContainText(w.whiteout);
      await expect(piece.locator('tfoot td').first()).toHaveText(w.hidden);
      await piece.getByRole('button', { name: w.again }).click();
      await expect(piece.locator('tfoot td').first()).not.toHaveText(w.hidden);
    });

    test('copy-up: a change of mode copies the whole file', async ({ page }) => {
      await page.goto(`/${locale}/concepts/copy-on-write/`, { waitUntil: 'networkidle' });
      const piece = page.locator('.try').first();
      await piece.scrollIntoViewIfNeeded();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await piece.getByRole('button', { name: w.chmod }).click();
      await expect(piece.locator('.writable strong')).toContainText('10,000,000');
    });

    test('chain-ids: an edited DiffID changes its chainID and all above', async ({ page }) => {
      await page.goto(`/${locale}/concepts/four-layer-ids/`, { waitUntil: 'networkidle' });
      const piece = page.locator('.try').first();
      await piece.scrollIntoViewIfNeeded();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      const chain = () => piece.locator('ol code').allTextContents();
      const before = await chain();
      expect(before[0]).toBe('sha256:473f4bdc3aab63cd0d37d1343e6c9c3f6b98a55e64a44cde6542d2b2d89b03a6');
      const box = piece.locator('textarea');
      const lines = (await box.inputValue()).split('\n');
      lines[1] = `sha256:${'0'.repeat(64)}`;
      await box.fill(lines.join('\n'));
      const after = await chain();
      expect(after.at(-1)).toBe(before.at(-1));
      expect(after.slice(0, -1).some((id, i) => id === before[i])).toBe(false);
    });

    test('shared-layers: equal stacks are stored once', async ({ page }) => {
      await page.goto(`/${locale}/concepts/shared-layers/`, { waitUntil: 'networkidle' });
      const piece = page.locator('.try').first();
      await piece.scrollIntoViewIfNeeded();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await expect(piece.locator('p strong')).toContainText('212 MB');
      await piece.locator('fieldset').nth(1).locator('select').nth(2).selectOption('runtime');
      await expect(piece.locator('p strong')).toContainText('165 MB');
    });

    for (const chapter of ['layers', 'copy-on-write', 'four-layer-ids', 'shared-layers']) {
      test(`${chapter}: its piece to try takes at most 15 kB of script`, async ({ page }) => {
        const bytes = await scriptsOf(page, `/${locale}/concepts/${chapter}/`);
        console.log(`${locale}/${chapter}: piece ${bytes} bytes (brotli)`);
        expect(bytes).toBeLessThanOrEqual(15_000);
        expect(bytes).toBeGreaterThan(1_000);
      });
    }
  });
}
