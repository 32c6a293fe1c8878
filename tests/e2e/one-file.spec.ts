import { expect, test, type Page } from '@playwright/test';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtSite } from '../../scripts/built-site.ts';

const overlay = readFileSync(
  fileURLToPath(new URL('../engines/docker-29.7.2-overlay2/minimal.classic.json', import.meta.url)),
  'utf8',
);
const words = {
  en: { layers: '1 layer', other: '中文' },
  zh: { layers: '共 1 层', other: 'English' },
};

// Away from the site, so that nothing lies beside it.
const folder = mkdtempSync(`${tmpdir()}/layerwise-one-file-`);
const file = `${folder}/layerwise.html`;
test.beforeAll(() => copyFileSync(`${builtSite()}layerwise.html`, file));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tab = (page: Page, id: string) => page.locator(`#tab-${id}`);

for (const locale of ['en', 'zh'] as const) {
  const w = words[locale];

  test(`one file explains a paste from a disk with no network (${locale})`, async ({ browser }) => {
    const context = await browser.newContext({ locale: locale === 'en' ? 'en-GB' : 'zh-CN' });
    await context.setOffline(true);
    await context.route(/^(?!file:)/, (route) => route.abort());
    const page = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => asked.push(request.url()));

    await page.goto(pathToFileURL(file).href);
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'en' : 'zh-CN');
    await page.locator('textarea#paste').fill(overlay);
    await expect(page.locator('.summary')).toContainText(w.layers);
    await expect(page.locator('.findings li, .findings .none').first()).toBeAttached();
    for (const id of ['layers', 'runs', 'compare', 'format', 'export']) {
      await tab(page, id).click();
      await expect(page.locator('.lazy-view, .format-view, #view textarea, #view h2, #view h3').first()).toBeVisible();
      await expect(page.locator('#view [role=alert]')).toHaveCount(0);
    }
    await tab(page, 'format').click();
    await page.getByRole('link', { name: w.other, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'zh-CN' : 'en');
    await expect(tab(page, 'format')).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('textarea#paste')).toHaveValue(overlay);
    await tab(page, 'annotated').click();
    const note = page.locator('[data-note]').filter({ hasText: 'RootFS.Layers' }).first();
    await note.click();
    await expect(page.locator('.note.open a').first()).toHaveAttribute(
      'href',
      /^https?:\/\/.*\/(en|zh)\/fields\/RootFS\.Layers\/$/,
    );
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(faults).toEqual([]);
    await context.close();
  });
}
