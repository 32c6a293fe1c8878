import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { madeBuild } from '../support/builds.ts';
import { servePlainly, type PlainServer } from '../support/plain-server.ts';

// On the plainest host: what the preview forgives, such as a missing slash, it does not.
const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');
let server: PlainServer;
test.beforeAll(async () => {
  server = await servePlainly(madeBuild(), { base });
});
test.afterAll(() => server.close());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${server.site}${path}`);
}

const at = (path: string) => new RegExp(`^http://[^/]+${(base + path).replaceAll('.', '\\.')}$`);

test.describe('for a reader of Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('an address in neither language opens in Chinese at its anchor, until English is chosen', async ({ page }) => {
    await open(page, 'f/Config.Env/#sources');
    await expect(page).toHaveURL(at('zh/fields/Config.Env/#sources'));
    await page.locator('a[data-language-switch]').first().click();
    await expect(page).toHaveURL(at('en/fields/Config.Env/#sources'));
    await open(page, 'c/layers/');
    await expect(page).toHaveURL(at('en/concepts/layers/'));
  });

  test('it opens all the same where storage is denied', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page, 'r/root-user/');
    await expect(page).toHaveURL(at('zh/findings/root-user/'));
    await page.locator('a[data-language-switch]').first().click();
    await expect(page).toHaveURL(at('en/findings/root-user/'));
  });

  test('an unknown address leads to the only page it can mean, and keeps its anchor', async ({ page }) => {
    for (const [asked, to] of [
      ['fields/config.env#sources', 'zh/fields/Config.Env/#sources'],
      ['f/Config/Env/', 'zh/fields/Config.Env/'],
      ['en/fields/CONFIG-ENV', 'en/fields/Config.Env/'],
      ['zh/fields/Size', 'zh/fields/Size/'],
      ['how-to/Format_Errors', 'zh/howto/format-errors/'],
    ] as const) {
      await open(page, asked);
      await expect(page).toHaveURL(at(to));
    }
  });

  test('an unknown address that may mean several pages offers them in both languages, Chinese first', async ({
    page,
  }) => {
    await open(page, 'fields/config.evn#sources');
    const sections = page.locator('section');
    await expect(sections.first()).toHaveAttribute('lang', 'zh-CN');
    for (const locale of ['en', 'zh']) {
      const link = page.locator(`section[data-locale=${locale}] li a`).first();
      await expect(link).toHaveText('Config.Env');
      await expect(link).toHaveAttribute('href', `${base}${locale}/fields/Config.Env/#sources`);
    }
    await open(page, 'zh/fields/%E4%B8%8D%E5%AD%98%E5%9C%A8/');
    await expect(sections.first().locator('h2')).toBeVisible();
    await expect(page.locator('section li')).toHaveCount(0);
  });
});

test.describe('for a reader of neither language', () => {
  test.use({ locale: 'fr-FR' });

  test('the choice is offered once and remembered', async ({ page }) => {
    await open(page, 'f/Size/#sources');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('link', { name: '阅读中文版' }).click();
    await expect(page).toHaveURL(at('zh/fields/Size/#sources'));
    await open(page, 'h/format/');
    await expect(page).toHaveURL(at('zh/howto/format/'));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'zh-CN' });

  test('both languages are offered, and an address of old leads on', async ({ page }) => {
    await open(page, 'f/Config.Env/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Config.Env');
    for (const locale of ['en', 'zh'])
      await expect(page.locator(`a[href="${base}${locale}/fields/Config.Env/"]`)).toBeVisible();
    await open(page, 'en/fields/container_config/');
    await expect(page).toHaveURL(at('en/fields/ContainerConfig/'));
  });
});
