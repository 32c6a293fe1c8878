import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtSite } from '../../scripts/built-site.ts';
import { openPlayground } from './open-playground.ts';

const overlay = readFileSync(
  fileURLToPath(new URL('../engines/docker-29.7.2-overlay2/minimal.classic.json', import.meta.url)),
  'utf8',
);

test('everything works where the browser denies every storage', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException(name, 'SecurityError');
        },
      });
    if ('serviceWorker' in navigator) {
      const denied = () => Promise.reject(new DOMException('worker', 'SecurityError'));
      Object.assign(ServiceWorkerContainer.prototype, { register: denied, getRegistration: denied });
    }
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));

  for (const path of ['/en/', '/zh/fields/Config.Env/', '/f/Config.Env/', '/en/concepts/layers-vs-history/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await openPlayground(page, '/en/playground/');
  await page.locator('textarea#paste').fill(overlay);
  await expect(page.locator('.summary')).toContainText('1 layer');
  await page.locator('#tab-layers').click();
  await page.getByRole('link', { name: '中文', exact: true }).first().click();
  await page.waitForURL(/\/zh\/playground\//);
  await expect(page.locator('textarea#paste')).toHaveValue(overlay);
  await expect(page.locator('#tab-layers')).toHaveAttribute('aria-selected', 'true');

  await page.goto('/en/machines/');
  await page.locator('save-site button').first().click();
  await expect(page.locator('save-site [role=status]')).toContainText('keeps nothing');

  await page.goto(pathToFileURL(`${builtSite()}layerwise.html`).href);
  await page.locator('textarea#paste').fill(overlay);
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page.locator('textarea#paste')).toHaveValue(overlay);
  expect(faults).toEqual([]);
});

test('a full storage costs nothing but what the reader asked to keep, and is told then', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: baseURL! });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize: 1 });
  await page.addInitScript(() => {
    const setItem = Storage.prototype.setItem.bind(localStorage);
    Storage.prototype.setItem = function (key, value) {
      // What opts in fits, what is kept then does not.
      if (key !== 'layerwise-kept' || value !== '[]') throw new DOMException(key, 'QuotaExceededError');
      setItem(key, value);
    };
  });

  await page.goto('/en/playground/');
  await page.locator('textarea#paste').fill(overlay);
  await page.locator('.theme-select').first().selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('checkbox', { name: 'Keep pastes in this browser' }).check();
  await expect(page.getByRole('alert').filter({ hasText: 'This paste is not kept' })).toBeVisible();
  await page.getByRole('link', { name: '中文', exact: true }).first().click();
  await page.waitForURL(/\/zh\/playground\//);
  await expect(page.locator('textarea#paste')).toHaveValue(overlay);
  await expect(page.getByRole('alert').filter({ hasText: '这份内容没有保留' })).toBeVisible();

  for (const [path, says] of [
    ['/en/machines/', 'keeps nothing'],
    ['/zh/machines/', '不允许保存'],
  ] as const) {
    await page.goto(path);
    await page.locator('save-site button').first().click();
    await expect(page.locator('save-site [role=status]')).toContainText(says);
  }
  expect(faults).toEqual([]);
  await context.close();
});
