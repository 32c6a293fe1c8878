import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { viewWords } from '../../src/lib/i18n/view-words.ts';
import { makeCredential } from '../support/credentials.ts';
import { siteIndex } from '../support/index.ts';
import { openPlayground } from './open-playground.ts';

const sample = readFileSync(
  fileURLToPath(new URL('../../src/content/samples/docker-29-containerd/output.txt', import.meta.url)),
  'utf8',
);
const { secret } = makeCredential('GitHub token', 7);
const host = 'registry.corp.example:5000';
const planted = sample
  .replace('"APP_VERSION=1.2.3"', `"DEPLOY_TOKEN=${secret}"`)
  .replaceAll('127.0.0.1:5000/demo', `${host}/demo`);

const summaryOf = (locale: 'en' | 'zh') => siteIndex(locale).entry('Architecture')!.summary!;
const summaries = { en: summaryOf('en'), zh: summaryOf('zh') };

const words = {
  en: {
    careful: 'Careful',
    more: 'What it means and what to do',
    make: 'Make the link',
    link: 'The link',
    damaged: 'This link is damaged',
    newer: 'made by a newer version',
    long: 'Over 2,000 characters',
    mask: 'Mask what is recognised',
    hosts: 'Leave the names of private registries',
    saveHtml: 'Save as HTML',
    copyMarkdown: 'Copy as Markdown',
    copied: 'Copied',
    keep: 'Keep pastes in this browser',
    forget: 'Forget all',
    denied: 'does not let the page keep anything',
    shell: 'A shell is process 1',
    replaces: 'Words after the image name replace Cmd; Entrypoint stays.',
    every: 'every 30s',
    missing: 'The paste does not say which image this was built FROM.',
  },
  zh: {
    careful: '当心',
    more: '含义与对策',
    make: '生成链接',
    link: '链接',
    damaged: '链接已损坏',
    newer: '出自更新版本的页面',
    long: '超过 2,000 个字符',
    mask: '遮盖认出的凭据',
    hosts: '保留私有镜像仓库的名字',
    saveHtml: '保存为 HTML',
    copyMarkdown: '复制为 Markdown',
    copied: '已复制',
    keep: '在这个浏览器里保留贴过的内容',
    forget: '全部删除',
    denied: '不允许本页保存内容',
    shell: 'shell 是 1 号进程',
    replaces: '镜像名后面的词替换 Cmd，Entrypoint 不变。',
    every: '每 30s 一次',
    missing: '粘贴的内容没有说明 FROM 的是哪个镜像。',
  },
} as const;

const box = (page: Page) => page.locator('textarea#paste');
const linkOf = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true }).inputValue();

async function open(page: Page, locale: string, fragment = ''): Promise<void> {
  await openPlayground(page, `/${locale}/playground/${fragment}`);
  await expect(page.locator('.kept input')).toBeAttached();
}

// Where no editor comes: it has tests of its own.
test.use({ viewport: { width: 1000, height: 900 } });

for (const locale of ['en', 'zh'] as const) {
  const w = words[locale];

  test.describe(`findings (${locale})`, () => {
    test('name a planted secret, its place, the remedy and the page behind it', async ({ page }) => {
      await open(page, locale);
      await expect(page.locator('[data-finding=secret]')).toHaveCount(0);
      await box(page).fill(planted);
      const finding = page.locator('[data-finding=secret]');
      await expect(finding).toContainText(w.careful);
      await expect(finding).toContainText('DEPLOY_TOKEN');
      await expect(finding).not.toContainText(secret);
      await expect(finding.locator('.remedy')).toContainText('--mount=type=secret');
      await expect(page.locator('[data-finding=shell-form]')).toBeHidden();
      await page.locator('.findings summary').click();
      await expect(page.locator('[data-finding=shell-form]')).toBeVisible();
      await finding.getByRole('button', { name: 'Config.Env[2]' }).click();
      await expect(page.locator('.notes .note.open')).toContainText('Config.Env');
      await finding.getByRole('link', { name: w.more }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/findings/secret/$`));
      await expect(page.locator('h1')).toBeVisible();
    });
  });

  test.describe(`what runs (${locale})`, () => {
    test('N14 N15 N16 says what starts, what an argument does, and what cannot be recovered', async ({ page }) => {
      await open(page, locale, '#view=runs');
      const view = page.locator('.runs-view');
      await expect(view.locator('.start-words .entrypoint')).toContainText('/bin/sh');
      await expect(view.locator('.start-words .cmd')).toContainText('echo "hi <there>" && sleep 1');
      for (const sentence of [w.shell, w.replaces, w.every, w.missing]) await expect(view).toContainText(sentence);
      await expect(view.locator('pre').first()).toContainText('-v data:/data');
      await expect(view.locator('pre').nth(1)).toContainText('services:');
      await expect(view.locator('.dockerfile li').filter({ hasText: /^(?:RUN|COPY) / })).toHaveCount(0);
      await view.getByRole('button', { name: 'STOPSIGNAL SIGQUIT' }).click();
      await expect(page.locator('.notes .note.open')).toContainText('Config.StopSignal');
      await expect(page).toHaveURL(/at=Config\.StopSignal/);
    });

    test('N16 puts RUN and COPY of a pasted history between the lines', async ({ page }) => {
      await open(page, locale, '#view=runs');
      await box(page).fill(
        readFileSync(fileURLToPath(new URL('../pastes/inspect-and-history/paste.txt', import.meta.url)), 'utf8'),
      );
      await expect(
        page
          .locator('.dockerfile li')
          .filter({ hasText: /^(?:RUN|COPY) / })
          .first(),
      ).toBeVisible();
    });
  });

  test.describe(`export (${locale})`, () => {
    test('N11 N12 a link round trip shows paste, view and place, and holds no secret', async ({ page, browser }) => {
      await open(page, locale, '#view=export');
      await box(page).fill(planted);
      const view = page.locator('.export-view');
      await expect(view.locator('.masked')).toContainText('REDACTED-github-1');
      await expect(view.locator('.masked')).toContainText('redacted-host-1.invalid');
      await view.getByLabel(viewWords[locale].share.opens).selectOption('runs');
      await view.getByRole('button', { name: w.make }).click();
      const link = await linkOf(page, w.link);
      expect(link).toMatch(/\/playground\/#v=1&z=[\w-]+&view=runs$/);
      const context = await browser.newContext();
      const other = await context.newPage();
      await openPlayground(other, link);
      await expect(other.locator('.runs-view')).toBeVisible();
      const masked = planted
        .replaceAll(secret, 'REDACTED-github-1')
        .replaceAll(host, 'redacted-host-1.invalid')
        .replaceAll('example.com:5000', 'redacted-host-2.invalid');
      expect(masked).not.toContain(secret);
      await expect(box(other)).toHaveValue(masked);
      await expect.poll(() => other.url()).toMatch(/\/playground\/#view=runs$/);
      await context.close();
    });

    test('N11 what is masked is a choice, and a link is gone when the choice changes', async ({ page }) => {
      await open(page, locale, '#view=export');
      await box(page).fill(planted);
      const view = page.locator('.export-view');
      await view.getByRole('button', { name: w.make }).click();
      await expect(view.getByRole('textbox', { name: w.link, exact: true })).toBeVisible();
      await view.getByLabel(w.hosts).check();
      await expect(view.getByRole('textbox', { name: w.link, exact: true })).toHaveCount(0);
      await expect(view.locator('.masked')).not.toContainText('redacted-host');
      await expect(view.locator('.masked')).toContainText('REDACTED-github-1');
      await view.getByLabel(w.mask).uncheck();
      await expect(view.locator('.masked')).toHaveCount(0);
      await expect(view.locator('p.careful')).toBeVisible();
    });

    test('a long link says so, and where it was looked at goes along', async ({ page }) => {
      await open(page, locale, '#at=Config.User&sample=podman-5-overlay&view=export');
      await page.locator('.export-view').getByRole('button', { name: w.make }).click();
      await expect(page.locator('.export-view')).toContainText(w.long);
      const link = await linkOf(page, w.link);
      expect(link).toMatch(/&at=Config\.User$/);
      // The address changes only behind the #, so nothing is loaded anew.
      await page.evaluate((address) => (location.hash = new URL(address).hash), link);
      await expect(page.locator('.notes .note.open')).toContainText('Config.User');
      await expect(page).toHaveURL(/\/playground\/$/);
    });

    test('a damaged link says so, and the page still works', async ({ page }) => {
      await open(page, locale, '#v=1&z=nonsense');
      await expect(page.locator('.advice[role=alert]')).toContainText(w.damaged);
      await expect(page.locator('.result .summary')).toBeVisible();
      await box(page).fill(sample);
      await expect(page.locator('.advice[role=alert]')).toHaveCount(0);
      await expect(page).toHaveURL(/\/playground\/$/);
      await page.evaluate(() => (location.hash = '#v=9&z=AwA'));
      await expect(page.locator('.advice[role=alert]')).toContainText(w.newer);
    });

    test('N23 the explained output is copied and saved in either language, masked and with absolute links', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, locale, '#view=export');
      await box(page).fill(planted);
      await page.getByRole('button', { name: w.copyMarkdown }).click();
      await expect(page.getByRole('button', { name: w.copied })).toBeVisible();
      const markdown = await page.evaluate(() => navigator.clipboard.readText());
      expect(markdown).toContain(`http://localhost:${new URL(page.url()).port}/${locale}/fields/Config.Env/`);
      expect(markdown).not.toContain(secret);
      const save = async () => {
        const saved = page.waitForEvent('download');
        await page.getByRole('button', { name: w.saveHtml }).click();
        return readFileSync(await (await saved).path(), 'utf8');
      };
      const html = await save();
      expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${locale === 'en' ? 'en' : 'zh-CN'}">`));
      expect(html).not.toContain(secret);

      const far = locale === 'en' ? 'zh' : 'en';
      await page.getByLabel(viewWords[locale].annotated.language).selectOption(far);
      await page.getByRole('button', { name: w.copyMarkdown }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain(`/${far}/fields/Config.Env/`);
      const inOther = await page.evaluate(() => navigator.clipboard.readText());
      expect(inOther).toContain(`| ${viewWords[far].annotated.field} |`);
      expect(inOther).toContain(viewWords[far].findings.title);
      expect(inOther).toContain(summaries[far]);
      expect(inOther).not.toContain(summaries[locale]);
      expect(inOther).not.toContain(`/${locale}/f`);
      expect(inOther).not.toContain(secret);
      const otherHtml = await save();
      expect(otherHtml).toContain(`<html lang="${far === 'en' ? 'en' : 'zh-CN'}">`);
      expect(otherHtml).toContain(summaries[far]);
    });

    test('nothing of it makes a request', async ({ page }) => {
      await open(page, locale);
      await page.waitForTimeout(3500);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await box(page).fill(planted);
      await page.locator('#tab-runs').click();
      await expect(page.locator('.runs-view')).toBeVisible();
      await page.locator('#tab-export').click();
      await page.getByRole('button', { name: w.make }).click();
      const link = await linkOf(page, w.link);
      await page.evaluate((address) => (location.hash = new URL(address).hash), link);
      await expect(page.locator('.annotated')).toBeVisible();
      expect(requests).toEqual([]);
    });
  });

  test.describe(`kept pastes (${locale})`, () => {
    test('stay only on demand, over a reload, until they are forgotten', async ({ page }) => {
      await open(page, locale);
      const stored = () => page.evaluate(() => JSON.stringify(localStorage));
      await box(page).fill(planted);
      await page.waitForTimeout(1500);
      expect(await stored()).not.toContain('layerwise-kept');
      await page.getByLabel(w.keep).check();
      await expect(page.getByRole('button', { name: w.forget })).toBeVisible();
      await open(page, locale);
      await page.locator('.kept button').filter({ hasText: host }).click();
      await expect(box(page)).toHaveValue(planted);
      await page.getByRole('button', { name: w.forget }).click();
      expect(await stored()).not.toContain(host);
      await page.getByLabel(w.keep).uncheck();
      expect(await stored()).not.toContain('layerwise-kept');
    });

    test('are given up where the browser denies storage', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await openPlayground(page, `/${locale}/playground/`);
      await page.getByLabel(w.keep).click();
      await expect(page.locator('.kept [role=alert]')).toContainText(w.denied);
      await box(page).fill(planted);
      await expect(page.locator('[data-finding=secret]')).toBeVisible();
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    // English in the light and Chinese in the dark with every commit, the others where there is time.
    const tag = (locale === 'en') === (colorScheme === 'light') ? [] : ['@verify'];
    test(
      `axe finds nothing in findings, what runs and export (${locale}, ${colorScheme})`,
      { tag },
      async ({ browser }) => {
        const width = colorScheme === 'light' ? 360 : 1280;
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        for (const view of ['annotated', 'runs', 'export']) {
          await open(page, locale, `#view=${view}`);
          await box(page).fill(planted);
          await page.locator('.findings summary').click();
          if (view === 'export') {
            await page.getByRole('button', { name: w.make }).click();
            await page.locator('.export-view summary').click();
          }
          const { violations } = await new AxeBuilder({ page }).include('.result').analyze();
          expect(violations.map(({ id, nodes }) => `${width} px ${view} ${id}: ${nodes[0]?.html}`)).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${view} at ${width} px`).toBeLessThanOrEqual(0);
          await page.goto('about:blank');
        }
        await context.close();
      },
    );
  }
}
