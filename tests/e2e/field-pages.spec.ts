import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['en', 'zh']) {
    test(`a field page says everything (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/fields/RootFS.Layers/`);
      await expect(page.locator('h1')).toHaveText('RootFS.Layers');
      await expect(page.locator('.badges li')).not.toHaveCount(0);
      await expect(page.locator('[data-shell=posix]')).toBeVisible();
      await page.getByText('jq', { exact: true }).click();
      await expect(page.locator('[data-shell=jq]')).toBeVisible();
      await expect(page.locator('[data-shell=posix]')).toBeHidden();
      await expect(page.locator('.strata li')).toHaveCount(6);
      await expect(page.locator('copy-button').first()).toBeHidden();
    });
  }
});

for (const locale of ['en', 'zh'] as const) {
  test(`the page is in its language, and names its twin (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/fields/Config.Env/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'en' : 'zh-CN');
    await expect(page.locator('link[hreflang="zh-CN"]')).toHaveAttribute('href', /\/zh\/fields\/Config\.Env\/$/);
    await expect(page.locator('link[hreflang="en"]')).toHaveAttribute('href', /\/en\/fields\/Config\.Env\/$/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^Config\.Env/);
    const other = locale === 'en' ? 'zh' : 'en';
    await page.locator('a[data-language-switch]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${other}/fields/Config\\.Env/`));
  });

  test(`a segment of the title leads up, and sections keep their anchors across languages (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/fields/RootFS.Layers/#empty-layer`);
    await expect(page.locator('#empty-layer')).toBeInViewport();
    await page.locator('a[data-language-switch]').first().click();
    await expect(page.locator('#empty-layer')).toBeInViewport();
    await page.locator('h1 a').click();
    await expect(page).toHaveURL(/\/fields\/RootFS\/$/);
  });

  test(`copy says so, and the chosen shell is kept (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${locale}/fields/Size/`);
    await page.locator('.print label', { hasText: 'cmd' }).click();
    await page.locator('.print copy-button button').click();
    await expect(page.locator('.print copy-button')).toContainText(locale === 'en' ? 'Copied' : '已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^docker image inspect --format "\{\{\.Size\}\}" /,
    );
    await page.goto(`/${locale}/fields/Os/`);
    await expect(page.locator('[data-shell=cmd]')).toBeVisible();
  });
}

test.describe('the field index', () => {
  for (const locale of ['en', 'zh']) {
    test(`shows what one engine prints (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/fields/`);
      const row = (key: string) =>
        page
          .locator('.index li[data-p]')
          .filter({ hasText: `"${key}"` })
          .first();
      await expect(row('GraphDriver')).toBeVisible();
      const choice = page.locator('select[name=column]');
      await expect(choice.locator('option[value="0"]')).toHaveText(/^Docker 29\.7\.0.*containerd/);
      await choice.selectOption('0');
      await expect(row('GraphDriver')).toBeHidden();
      await expect(row('Descriptor')).toBeVisible();
      await expect(page.locator('#podman')).toBeHidden();
      await page.locator('select[name=presence]').selectOption('2');
      await expect(row('Identity')).toBeHidden();
      await expect(row('Id')).toBeVisible();
    });
  }

  test('is a plain nested list without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/en/fields/');
    await expect(page.locator('field-filter')).toBeHidden();
    await expect(page.locator('.index a[href$="/fields/GraphDriver.Data.LowerDir/"]')).toBeVisible();
    await page.locator('.index details').first().locator('summary').first().click();
    await expect(page.locator('.index a[href$="/fields/Config.Cmd/"]')).toBeHidden();
    await context.close();
  });
});

test('older spellings lead to the page, and what is for programs is served', async ({ page, request }) => {
  await page.goto('/en/fields/container_config/');
  await expect(page).toHaveURL(/\/en\/fields\/ContainerConfig\/$/);
  for (const spelling of ['id', 'ID', 'Manifests[].kind']) {
    await page.goto(`/zh/fields/${spelling}/#x`);
    await expect(page).toHaveURL(
      spelling.length === 2 ? /\/zh\/fields\/Id\/#x$/ : /\/zh\/fields\/Manifests\.Kind\/#x$/,
    );
  }
  const { fields } = (await (await request.get('/fields.json')).json()) as {
    fields: { path: string; url: { zh: string } }[];
  };
  expect(fields.find(({ path }) => path === 'Manifests[].Kind')?.url.zh).toMatch(/\/zh\/fields\/Manifests\.Kind\/$/);
  const schema = (await (await request.get('/schema/docker-image-inspect.zh.schema.json')).json()) as { title: string };
  expect(schema.title).toBe('docker image inspect 的输出');
  expect(await (await request.get('/llms.txt')).text()).toContain('/en/fields/RootFS.Layers/');
});

test('every kind of page loads without an error on the console', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  for (const { path } of pages) await page.goto(path, { waitUntil: 'load' });
  expect(faults).toEqual([]);
});
