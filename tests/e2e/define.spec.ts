import { expect, test, type Page } from '@playwright/test';
import { openWiki } from './wiki.ts';

// Opens the wiki and notes what goes wrong on it: errors, refusals of its policy, requests.
async function visit(page: Page, site: string, lang = 'en') {
  const wiki = await openWiki(site, lang);
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (request.url().startsWith(site))
      asked.push(`${request.url().slice(site.length)} ${request.headers()['referer'] ?? ''}`);
  });
  await page.goto(wiki.address);
  return { wiki, errors, asked };
}

test('a link in a wiki of another origin shows its card under the pointer, and keeps it while the pointer is on it', async ({
  page,
  baseURL,
}) => {
  const { wiki, errors, asked } = await visit(page, baseURL!);
  expect(asked.map((one) => one.split(' ')[0])).toEqual(['/define.js']);
  const card = page.getByRole('tooltip');
  await page.locator('#field').hover();
  await expect(card).toHaveAccessibleName('Config.Env');
  await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText('Config.Env');
  await expect(page.locator('#field')).toHaveAccessibleDescription('Config.Env');
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Read the page on Config.Env' });
  await link.hover();
  // Longer than the script waits before it puts a card away.
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(opened).toHaveURL(`${baseURL!}/en/fields/Config.Env/`);
  await opened.close();
  await page.locator('#first').hover();
  await expect(card).toHaveCount(0);
  await expect(page.locator('#field')).not.toHaveAttribute('aria-describedby');
  await page.locator('#other').hover();
  await page.locator('#concept').hover();
  await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText('Layers and the union mount');
  // The site learns which card, and not for which page of which wiki.
  expect(asked.filter((one) => one.startsWith('/embed/'))).toEqual(['/embed/en/Config.Env/ ', '/embed/en/c/layers/ ']);
  expect(errors).toEqual([]);
  await wiki.close();
});

test('the keyboard gets a card at once, Escape puts it away, and Tab goes on to the next link', async ({
  page,
  baseURL,
}) => {
  const { wiki, errors } = await visit(page, baseURL!);
  const card = page.getByRole('tooltip');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#field')).toBeFocused();
  await expect(card).toHaveAccessibleName('Config.Env');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.locator('#field')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#concept')).toBeFocused();
  await expect(card).toHaveAccessibleName('layers');
  await page.keyboard.press('Tab');
  await expect(page.locator('#other')).toBeFocused();
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(errors).toEqual([]);
  await wiki.close();
});

test('a finger follows the link and sees no card', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const { wiki, asked } = await visit(page, baseURL!, 'zh-Hans');
  await page.locator('#other').tap();
  await expect(page).toHaveURL(`${baseURL!}/en/howto/format/`);
  await page.goBack();
  await page.locator('#field').tap();
  await expect(page).toHaveURL(/\/(f|en\/fields|zh\/fields)\/Config\.Env\/$/);
  expect(asked.filter((one) => one.startsWith('/embed/'))).toEqual([]);
  await context.close();
  await wiki.close();
});
