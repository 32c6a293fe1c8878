import { execFileSync, spawnSync } from 'node:child_process';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../../scripts/built-site.ts';
import { servePlainly, type PlainServer } from '../plain-server.ts';

const path = spawnSync('which', ['firefox-esr'], { encoding: 'utf8' }).stdout.trim();
const LANGUAGES = [
  { locale: 'en', other: 'zh', copied: 'Copied' },
  { locale: 'zh', other: 'en', copied: '已复制' },
];

describe.skipIf(path === '')('in Firefox', () => {
  let server: PlainServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    console.log(execFileSync(path, ['--version'], { encoding: 'utf8' }).trim());
    server = await servePlainly(builtSite(), '/');
    browser = await launch({ browser: 'firefox', executablePath: path, headless: true });
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const open = (address: string) => page.goto(server.origin + address, { waitUntil: 'load' });
  const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent);
  const waitForText = (selector: string, text: string) =>
    page.waitForFunction(
      (s, t) => document.querySelector(s)?.textContent.includes(t),
      { timeout: 20_000 },
      selector,
      text,
    );

  for (const { locale, other, copied } of LANGUAGES) {
    test(`a field page is read, copied from and changes its language in place (${locale})`, async () => {
      await open(`/${locale}/fields/Config.Env/#sources`);
      expect(await textOf('main h1')).toContain('Config.Env');
      await page.click('.print copy-button button');
      await waitForText('.print copy-button', copied);
      await page.select('.theme-select', 'dark');
      expect(await page.$eval('html', (html) => html.dataset['theme'])).toBe('dark');
      await Promise.all([page.waitForNavigation(), page.click(`a[data-language-switch=${other}]`)]);
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`/${other}/fields/Config.Env/#sources`);
      expect(await page.$eval('html', (html) => html.dataset['theme'])).toBe('dark');
      await page.select('.theme-select', 'auto');
    });

    test(`a paste is explained, a value chosen, and each view shown (${locale})`, async () => {
      await open(`/${locale}/playground/`);
      await open(`/${locale}/playground/#sample=docker-20-overlay2`);
      await page.reload();
      await page.waitForSelector('[role=tabpanel] .row, [role=tabpanel] li', { timeout: 20_000 });
      const tabs = await page.$$eval('[role=tab]', (all) => all.map(({ id }) => id));
      expect(tabs.length).toBeGreaterThanOrEqual(7);
      for (const tab of tabs) {
        await page.click(`#${tab}`);
        await page.waitForFunction(
          (id) =>
            document.getElementById(id)?.ariaSelected === 'true' &&
            (document.querySelector('[role=tabpanel]')?.textContent.trim().length ?? 0) > 20,
          { timeout: 20_000 },
          tab,
        );
      }
      expect(errors).toEqual([]);
    });

    test(`a template prints what the CLI would (${locale})`, async () => {
      await open(`/${locale}/playground/`);
      await open(`/${locale}/playground/#sample=docker-20-overlay2&view=format&template=%7B%7B.Os%7D%7D`);
      await page.reload();
      await waitForText('[role=tabpanel]', 'linux');
      expect(errors).toEqual([]);
    });
  }
});
