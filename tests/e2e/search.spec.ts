import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const dialog = (page: Page) => page.locator('site-search dialog');
const results = (page: Page) => dialog(page).getByRole('option');

for (const locale of ['en', 'zh']) {
  test(`search costs nothing before it is opened, and typing asks nobody (${locale})`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/${locale}/fields/Size/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /\/search\/|start-search/.test(url))).toEqual([]);
    await page.keyboard.press('/');
    await expect(dialog(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.type('L');
    await expect(results(page).first()).toBeVisible();
    const before = asked.length;
    await page.keyboard.type('owerDir');
    await expect(results(page).first()).toContainText('GraphDriver.Data.LowerDir');
    expect(asked.slice(before)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });

  test(`a path, a term and an error are typed, and Enter opens the page (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    for (const [query, address] of [
      ['{{.Config.Env}}', `/${locale}/fields/Config.Env/`],
      ['写时复制', `/${locale}/concepts/copy-on-write/`],
      ['unclosed action', `/${locale}/howto/format-errors/#unclosed`],
    ] as const) {
      await page.waitForLoadState();
      await page.keyboard.press('Control+k');
      await dialog(page).getByRole('combobox').fill(query);
      await expect(results(page).first()).toHaveAttribute('href', address);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${address}$`));
    }
  });
}

test('the arrows choose an option, the input says which, and the number of results is announced', async ({ page }) => {
  await page.goto('/en/fields/');
  await page.locator('site-search > button').click();
  const input = dialog(page).getByRole('combobox');
  await input.fill('layers');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(dialog(page).getByRole('status')).toHaveText(/The best 12 results/);
  const chosen = () => results(page).and(page.locator('[aria-selected=true]'));
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['End', (await results(page).count()) - 1],
    ['ArrowDown', 0],
    ['ArrowUp', (await results(page).count()) - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(chosen()).toHaveAttribute('id', `result-${at}`);
    await expect(input).toHaveAttribute('aria-activedescendant', `result-${at}`);
  }
  const { violations } = await new AxeBuilder({ page }).include('site-search').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await input.fill('qqqqzzzz');
  await expect(dialog(page).getByRole('status')).toContainText('Nothing found');
  await expect(results(page)).toHaveCount(0);
});

test('Enter that ends a word of an input method opens nothing', async ({ page }) => {
  await page.goto('/zh/fields/');
  await page.keyboard.press('/');
  const input = dialog(page).getByRole('combobox');
  await input.fill('镜像');
  await expect(results(page).first()).toBeVisible();
  const opened = await input.evaluate((element) => {
    let clicked = false;
    addEventListener('click', () => (clicked = true));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    return clicked;
  });
  expect(opened).toBe(false);
});

test('on a phone the search fills the screen, and nothing sticks out', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto('/zh/concepts/layers/');
  await page.locator('site-search > button').click();
  await dialog(page).getByRole('combobox').fill('GraphDriver.Data');
  await expect(results(page).first()).toBeVisible();
  expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
  expect(await dialog(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});
