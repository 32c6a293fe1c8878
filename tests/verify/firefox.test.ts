import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { madeBuild } from '../support/builds.ts';
import { servePlainly, type PlainServer } from '../support/plain-server.ts';

const path = spawnSync('which', ['firefox-esr'], { encoding: 'utf8' }).stdout.trim();
const output = readFileSync(
  new URL('../engines/docker-29.7.2-overlay2/minimal.classic.json', import.meta.url),
  'utf8',
).trim();
const LANGUAGES = [
  { locale: 'en', other: 'zh', copied: 'Copied', layers: '1 layer', failed: 'exit status 64', layersThere: '共 1 层' },
  { locale: 'zh', other: 'en', copied: '已复制', layers: '共 1 层', failed: '退出码 64', layersThere: '1 layer' },
] as const;

describe.skipIf(path === '')('in Firefox', () => {
  let server: PlainServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    console.log(execFileSync(path, ['--version'], { encoding: 'utf8' }).trim());
    server = await servePlainly(madeBuild());
    browser = await launch({ browser: 'firefox', executablePath: path, headless: true });
  });
  // A page of its own each time: what a page says while it is left in the middle of loading is not of its reader's.
  const begin = async () => {
    const own = await browser.newPage();
    await own.setViewport({ width: 1280, height: 900 });
    own.on('pageerror', (error) => own === page && errors.push(String(error)));
    page = own;
  };
  beforeEach(begin);
  afterEach(() => {
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = (address: string) => page.goto(server.site + address, { waitUntil: 'load' });
  const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent);
  const valueOf = (selector: string) => page.$eval(selector, (element) => (element as HTMLTextAreaElement).value);
  const waitForText = (selector: string, text: string) =>
    page.waitForFunction(
      (s, t) => document.querySelector(s)?.textContent.includes(t),
      { timeout: 20_000 },
      selector,
      text,
    );

  /** Opens the playground and pastes with the keyboard, from the clipboard. */
  async function openAndPaste(locale: string, text: string) {
    await open(`${locale}/playground/`);
    await page.waitForSelector('.summary');
    await page.click('textarea#paste');
    await page.evaluate((all) => navigator.clipboard.writeText(all), text);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }

  describe.each(LANGUAGES)('($locale)', ({ locale, other, copied, layers, failed, layersThere }) => {
    test('a field page is read, copied from and changes its language in place', async () => {
      await open(`${locale}/fields/Config.Env/#sources`);
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

    test('a paste is explained, a value chosen, each view shown, and the paste taken to the other language', async () => {
      await openAndPaste(locale, output);
      await waitForText('.summary', layers);
      expect(await valueOf('textarea#paste')).toBe(output);

      const chosen = await page.$$eval('[data-note]', (notes) =>
        notes.findIndex(({ textContent }) => textContent.includes('Architecture')),
      );
      await page.click(`[data-note="${chosen}"]`);
      await page.waitForSelector(`[data-note="${chosen}"].lit .note-tools`);

      const tabs = await page.$$eval('[role=tab]', (all) => all.map(({ id }) => id));
      expect(tabs.length).toBeGreaterThanOrEqual(7);
      await page.focus('[role=tab][aria-selected=true]');
      for (const tab of [...tabs.slice(1), tabs[0]!]) {
        await page.keyboard.press('ArrowRight');
        await page.waitForFunction(
          (id) =>
            document.getElementById(id)?.ariaSelected === 'true' &&
            (document.querySelector('[role=tabpanel]')?.textContent.trim().length ?? 0) > 20,
          { timeout: 20_000 },
          tab,
        );
      }
      await Promise.all([page.waitForNavigation(), page.click(`a[data-language-switch=${other}]`)]);
      await waitForText('.summary', layersThere);
      expect(await valueOf('textarea#paste')).toBe(output);
    });

    test('a template prints what the CLI would, and fails as it would', async () => {
      await open(`${locale}/playground/#sample=docker-20-overlay2&view=format&template=%7B%7B.Os%7D%7D`);
      await waitForText('.terminal .stdout', 'linux');
      await page.click('#template');
      await page.keyboard.type('{{');
      await waitForText('.terminal .status', failed);
      expect(await valueOf('#template')).toContain('{{');
    });
  });

  // Last, as it takes the server away.
  test('what was visited works without a network', async () => {
    await open('en/playground/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await server.close();
    for (const { locale, layers } of LANGUAGES) {
      await begin();
      await openAndPaste(locale, output);
      await waitForText('.summary', layers);
      expect(await valueOf('textarea#paste')).toBe(output);
    }
  });
});
