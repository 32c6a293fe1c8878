import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const overlay = readFileSync(
  fileURLToPath(new URL('../engines/docker-29.7.2-overlay2/minimal.classic.json', import.meta.url)),
  'utf8',
);

/**
 * Takes from the browser what those that the build is made for do not all have: pages and styles come with names it has
 * never heard of in place of what is newer, and scripts do not find it.
 */
async function makeOld(page: Page) {
  await page.route(/\/$|\.html$|\.css$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/ (popover(?:target)?)(?=[ =>])/g, ' data-$1')
      .replace(/:(has\(|popover-open)/g, ':unheard-of-$1')
      .replace(/\(scripting:/g, '(unheard-of:');
    await route.fulfill({ response, body });
  });
  await page.addInitScript(() => {
    const take = (from: object, ...names: string[]) => {
      for (const name of names) if (!Reflect.deleteProperty(from, name)) throw new Error(`${name} cannot be taken`);
    };
    take(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover');
    take(Element.prototype, 'checkVisibility', 'ariaSelected', 'ariaExpanded', 'ariaLabel', 'ariaChecked', 'setHTML');
    take(Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with');
    take(window, 'trustedTypes', 'requestIdleCallback', 'CompressionStream', 'scheduler', 'Iterator');
    take(Navigator.prototype, 'clipboard', 'connection', 'storage');
    take(Intl, 'Segmenter');
    take(URL, 'canParse');
    take(AbortSignal, 'any', 'timeout');
    take(Object, 'groupBy');
    take(Map, 'groupBy');
    take(Promise, 'withResolvers', 'try');
    take(Set.prototype, 'union', 'difference', 'intersection', 'isSubsetOf');
    take(String.prototype, 'isWellFormed', 'toWellFormed');
  });
}

for (const { locale, menu, other, says } of [
  { locale: 'en', menu: 'Menu', other: '中文', says: '1 layer' },
  { locale: 'zh', menu: '菜单', other: 'English', says: '共 1 层' },
])
  test(`pages, the menu and the playground work in a browser of early 2023 (${locale})`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
    await makeOld(page);
    await page.setViewportSize({ width: 360, height: 720 });

    await page.goto(`/${locale}/fields/Config.Env/`);
    await expect(page.locator('.print pre.line')).toHaveCount(4);
    for (const line of await page.locator('.print pre.line').all()) await expect(line).toBeVisible();
    const sidebar = page.locator('#sidebar');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(sidebar).toHaveAttribute('data-popover');
    await expect(sidebar).toBeHidden();
    await page.getByRole('button', { name: menu }).click();
    await sidebar.getByRole('link', { name: 'RepoTags', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('RepoTags');
    await expect(sidebar).toBeHidden();
    // The menu of links is none; the link is there all the same.
    await page.locator('#sources .take').click();
    await expect(page).toHaveURL(/#sources$/);

    await page.goto(`/${locale}/playground/`);
    await page.locator('textarea#paste').fill(overlay);
    await expect(page.locator('.summary')).toContainText(says);
    for (const view of ['layers', 'runs', 'compare', 'format', 'export', 'raw', 'annotated']) {
      await page.locator(`#tab-${view}`).click();
      await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    }
    await page.getByRole('link', { name: other, exact: true }).first().click();
    await expect(page.locator('textarea#paste')).toHaveValue(overlay);
    expect(faults).toEqual([]);
  });
