import { expect, test } from '@playwright/test';
import { madeBuild } from '../support/builds.ts';
import { servePlainly } from '../support/plain-server.ts';

const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');

test('the next page is fetched while the pointer rests on its link, and then not again', async ({ page }) => {
  const server = await servePlainly(madeBuild(), { base });
  await page.goto(`${server.site}en/fields/Config.Env/`);
  const link = page.locator('main a[href*="/fields/Config"]').filter({ visible: true }).first();
  const path = new URL((await link.getAttribute('href'))!, page.url()).pathname.slice(base.length);
  const asked = () => server.asked.filter((one) => one.path === path);
  await link.hover();
  await expect.poll(() => asked().map(({ purpose }) => purpose)).toEqual([expect.stringContaining('prefetch')]);
  await link.click();
  await page.waitForURL(server.site + path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked()).toHaveLength(1);
  await server.close();
});

for (const locale of ['en', 'zh']) {
  test(`a field page reads without scripts (${locale})`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale}/fields/Config.Env/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Config.Env');
    await expect(page.locator('main pre').filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('main p').filter({ visible: true }).first()).toBeVisible();
    await page.locator('main a[href*="/fields/"]').filter({ visible: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.close();
  });
}

test('the next page keeps the sidebar as it was, and has its own entry in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const server = await servePlainly(madeBuild(), { base });
  await page.goto(`${server.site}en/fields/Config/`);
  const groups = page.locator('#sidebar > div > ul > li > details');
  await expect(groups).toHaveCount(2);
  await groups.first().locator('summary').click();
  await page.locator('#sidebar a', { hasText: 'No longer printed' }).click();
  await page.waitForURL(/\/fields\/#gone$/);
  await page.goto(`${server.site}en/fields/VirtualSize/`);
  await expect(groups).toHaveCount(3);
  await expect(groups.first()).not.toHaveAttribute('open');
  await expect(page.locator('#sidebar [aria-current=page]')).toBeInViewport();
  await server.close();
});
