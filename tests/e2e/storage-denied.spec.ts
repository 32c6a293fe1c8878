import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtSite } from '../../scripts/built-site.ts';

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
  await page.goto('/en/playground/', { waitUntil: 'networkidle' });
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
