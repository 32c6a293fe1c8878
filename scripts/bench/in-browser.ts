import { chromium, type Browser, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../ensure-browser.ts';
import { serveBuilt } from '../serve-built.ts';
import { ensureBuilt } from './ensure-built.ts';
import { longestTask } from './longest-task.ts';
import { watchPage, type Watched } from './watch-page.ts';

/** One run over one text in one browser; milliseconds. */
export interface BrowserRun {
  readonly parse: number;
  /** From the paste until the first image is drawn. */
  readonly first: number;
  /** From the paste until all is read and that is drawn. */
  readonly end: number;
  /** The longest task of the page's main thread in that time, and a second after it. */
  readonly longest: number;
  /** vanilla-jsoneditor, tree mode: from the text being given to it until its first key or value is drawn. */
  readonly editor: number;
}

const PORT = 4377;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Pastes a text into the built site and into vanilla-jsoneditor, in turns, in one Chromium. */
export async function inBrowser(text: string, runs: number): Promise<BrowserRun[]> {
  ensureBuilt(root);
  const { origin, close } = await serveBuilt(root, PORT);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const taken: BrowserRun[] = [];
    for (let run = 0; run < runs; run++)
      taken.push({ ...(await ours(browser, origin, text)), editor: await theirs(browser, origin, text) });
    return taken;
  } finally {
    await browser.close();
    close();
  }
}

async function ours(browser: Browser, origin: string, text: string): Promise<Omit<BrowserRun, 'editor'>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await watchPage(page);
  const worker = page.waitForEvent('worker');
  await page.goto(`${origin}/en/playground/`, { waitUntil: 'networkidle' });
  await worker;
  await page.locator('.editor .view-lines').waitFor();
  await hand(page, text);
  const { value: times, longest } = await longestTask(page, () =>
    page.evaluate(async () => {
      const { text, until, drawn } = window as unknown as { text: string } & Watched;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const line = document.querySelector('.reading-line')!;
      const shown = document.querySelector('.result .shown')!;
      // A task of its own, so that what the driver does is not counted.
      await new Promise((resolve) => setTimeout(resolve, 500));
      performance.mark('begin');
      const started = performance.now();
      document
        .querySelector('textarea#paste')!
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      await until(() => shown.textContent === 'Shown: your paste' && shown.closest('[inert]') === null);
      const first = (await drawn()) - started;
      await until(() => line.classList.contains('read'));
      const end = (await drawn()) - started;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return { first, end };
    }),
  );
  // Last, since what it leaves behind would have to be cleared away in the time of the paste.
  const parse = await page.evaluate(() => {
    const started = performance.now();
    JSON.parse((window as unknown as { text: string }).text);
    return performance.now() - started;
  });
  await page.close();
  return { parse, ...times, longest };
}

async function theirs(browser: Browser, origin: string, text: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await watchPage(page);
  const script = fileURLToPath(import.meta.resolve('vanilla-jsoneditor/standalone.js'));
  if (!existsSync(script)) throw new Error(`${script} is missing; run npm install`);
  await page.route(`${origin}/bench/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(script, 'utf8') })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><div id="editor" style="height:800px"></div>',
        }),
  );
  await page.goto(`${origin}/bench/`);
  await hand(page, text);
  const took = await page.evaluate(async () => {
    const { text, until, drawn } = window as unknown as { text: string } & Watched;
    const address: string = '/bench/editor.js';
    const { createJSONEditor } = (await import(address)) as {
      createJSONEditor: (options: object) => { set: (content: object) => void };
    };
    const target = document.querySelector('#editor')!;
    const editor = createJSONEditor({ target, props: { content: { text: '' } } });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const started = performance.now();
    editor.set({ text });
    const shown = '.jse-tree-mode .jse-key, .jse-tree-mode .jse-value, .jse-tree-mode .jse-index';
    await until(() => target.querySelector(shown) !== null);
    return (await drawn()) - started;
  });
  await page.close();
  return took;
}

async function hand(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    (window as unknown as { text: string }).text = given;
  }, text);
}
