import { expect, test } from '@playwright/test';
import { openPlayground } from './open-playground.ts';

for (const { locale, copied, name, by } of [
  { locale: 'en', copied: 'Copied', name: 'Copy a link to “Odd values”', by: 'Config.Env: Odd values' },
  { locale: 'zh', copied: '已复制', name: /^复制“.+”的链接$/, by: 'Config.Env：' },
]) {
  test(`${locale}: a heading's link is taken along by keyboard, in the markup that is asked for`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`/${locale}/fields/Config.Env/`);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const button = page.locator('#odd-values').getByRole('button', { name });
    const menu = page.getByRole('menu');
    const status = page.locator('.link-menu [role=status]');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(copied);
    expect(await clipboard()).toBe(new URL(`/${locale}/fields/Config.Env/#odd-values`, page.url()).href);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect(menu.getByRole('menuitem', { name: 'Markdown' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(copied);
    expect(await clipboard()).toContain(`[${by}`);
    expect(await clipboard()).toContain(`](${new URL('/f/Config.Env/#odd-values', page.url()).href})`);
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await context.close();
  });
}

test('where a page may not copy, the text stands selected in a field inside the window', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto('/zh/fields/');
  await page.locator('[data-take] > .take').nth(8).tap();
  const box = page.locator('.link-menu');
  await expect(box).toBeInViewport({ ratio: 1 });
  await page.getByRole('menuitem').first().tap();
  const field = box.locator('textarea');
  await expect(field).toHaveValue(/\/zh\/fields\/[^/]+\/$/);
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBe(
    (await field.inputValue()).length,
  );
  await expect(box).toBeInViewport({ ratio: 1 });
  await context.close();
});

test('a value of a paste gives the link of its field, and nothing of the paste goes into any link', async ({
  page,
}) => {
  await openPlayground(page, '/en/playground/');
  const before = await page.locator('footer a[href*="/issues/new"]').evaluateAll((all) => all.map((a) => a.outerHTML));
  await page.locator('textarea#paste').fill('[{"Id":"sha256:12","Config":{"Labels":{"canary-name":"canary-value"}}}]');
  await page.locator('.notes li', { hasText: 'Config.Labels' }).first().click();
  const button = page.locator('.notes [data-take-url]');
  await expect(button).toHaveAttribute('data-take-url', '/en/fields/Config.Labels/');
  await button.click();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  const links = await page.locator('[data-take-url], footer a').evaluateAll((all) => all.map((a) => a.outerHTML));
  expect(links.join('\n')).not.toContain('canary');
  const after = await page.locator('footer a[href*="/issues/new"]').evaluateAll((all) => all.map((a) => a.outerHTML));
  expect(after).toEqual(before);
});
