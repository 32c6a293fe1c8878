import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPlayground } from './open-playground.ts';

const output = readFileSync(
  fileURLToPath(new URL('../engines/docker-29.7.2-overlay2/minimal.classic.json', import.meta.url)),
  'utf8',
);
const image = output.trim().replace(/^\[|\]$/g, '');
// Each its own name, so that the one on show can be told.
const images = (length: number) =>
  `[${Array.from({ length: Math.ceil(length / image.length) }, (_, i) => image.replaceAll('local/minimal:classic', `local/nr-${i + 1}:classic`)).join(',')}]`;
const some = images(300_000);
const many = images(10_000_000);

const words = {
  en: {
    reading: /^Reading 10/,
    rest: 'Reading the rest of',
    all: 'All read: ',
    stop: 'Stop Esc',
    again: 'Read all of it',
  },
  zh: { reading: /^正在读取 10/, rest: '正在读取其余部分', all: '已全部读完', stop: '停止 Esc', again: '全部读取' },
};

const box = (page: Page) => page.locator('textarea#paste');
const result = (page: Page) => page.locator('.result');
const line = (page: Page) => page.locator('.reading-line');

/** Pastes as the clipboard would; the driver's own way of filling a box takes minutes for so much. */
async function paste(page: Page, text: string) {
  await box(page).evaluate((element: HTMLTextAreaElement, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (!element.dispatchEvent(event)) return;
    element.value = pasted;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/** Makes the worker wait before it goes on to the rest, as a slow machine does, until the test lets go. */
async function slowWorker(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const holder = window as unknown as { letGo: () => void; Worker: typeof Worker };
    const held: (() => void)[] = [];
    let isFree = false;
    holder.letGo = () => {
      isFree = true;
      for (const go of held.splice(0)) go();
    };
    holder.Worker = class extends Worker {
      override set onmessage(listener: (event: MessageEvent<{ type: string }>) => void) {
        let begun = false;
        super.onmessage = (event: MessageEvent<{ type: string }>) => {
          if (!begun || isFree) listener(event);
          else held.push(() => listener(event));
          begun ||= event.data.type === 'beginning';
        };
      }
    };
  });
  return () => page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
}

/** The page with everything that comes when it is idle. */
async function open(page: Page, locale: string) {
  const worker = page.waitForEvent('worker');
  await openPlayground(page, `/${locale}/playground/`);
  await worker;
}

for (const locale of ['en', 'zh'] as const) {
  const w = words[locale];

  test(`a paste of 10 MB shows its first image, can be stopped and read on, and stays whole (${locale})`, async ({
    page,
  }) => {
    const letGo = await slowWorker(page);
    await open(page, locale);
    await paste(page, many);
    await expect(line(page).getByRole('status')).toContainText(w.rest);
    await expect(line(page).getByRole('progressbar')).toBeVisible();
    await expect(result(page).locator('.summary')).toContainText('local/nr-1:classic');
    await page.locator('[data-note]').filter({ hasText: 'RootFS.Layers' }).first().click();
    await page.keyboard.press('Escape');
    await expect(line(page).getByRole('progressbar')).toHaveCount(0);
    await expect(result(page).locator('.summary')).toContainText('local/nr-1:classic');
    await line(page).getByRole('button', { name: w.again }).click();
    await expect(line(page).getByRole('button', { name: w.stop })).toBeVisible();
    await letGo();
    await expect(line(page)).toContainText(w.all);
    await expect(line(page).getByRole('progressbar')).toHaveCount(0);

    // Thousands of images: found by name, explained when chosen.
    await page.locator('.images input[type=search]').fill('nr-4000:');
    await expect(page.locator('.images .found')).toContainText('1');
    await page.locator('#image').selectOption('3999');
    await expect(result(page).locator('.summary')).toContainText('local/nr-4000:classic');
    await expect(page.locator('.rows')).toContainText('local/nr-4000:classic');

    // Nothing of it was lost: the box shows a beginning, and the copy is the paste.
    expect(many.startsWith(await box(page).inputValue())).toBe(true);
    await page.evaluate(() => {
      const holder = window as unknown as { copied: string };
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve((holder.copied = text)) },
      });
    });
    await page.locator('#tab-raw').click();
    await page.locator('.raw button').click();
    expect((await page.evaluate(() => (window as unknown as { copied: string }).copied)) === many).toBe(true);
  });
}

test('a paste of 300 kB goes through the worker, asks for nothing, and says what the page itself would', async ({
  page,
}) => {
  await open(page, 'en');
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await paste(page, some);
  await expect(line(page)).toContainText(words.en.all);
  expect(await box(page).inputValue()).toBe(some);
  const seen = async () => [
    await result(page).locator('.summary, .engine, .findings').allInnerTexts(),
    await page.locator('.notes .note').allInnerTexts(),
    await page.locator('#image option').allInnerTexts(),
  ];
  const viaWorker = await seen();
  expect(requests).toEqual([]);

  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await openPlayground(page, '/en/playground/');
  await paste(page, some);
  await expect(line(page)).toContainText(words.en.all);
  expect(await seen()).toEqual(viaWorker);
});

for (const [fate, locale, here] of [
  ['cannot be loaded', 'en', 'does not answer'],
  ['dies', 'zh', '没有响应'],
] as const)
  test(`a worker that ${fate} is done without, in slices, and the reader is told`, async ({ page }) => {
    await page.route(/reader\.worker/, (route) =>
      fate === 'dies'
        ? route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { throw new Error("dead"); };' })
        : route.abort(),
    );
    await openPlayground(page, `/${locale}/playground/`);
    await page.evaluate(() => {
      const seen = { frames: 0, told: '' };
      Object.assign(window, { seen });
      const look = () => {
        const status = document.querySelector('.reading-line.reading [role=status]');
        if (status?.textContent) seen.told = status.textContent;
        if (status?.nextElementSibling?.getAttribute('value') !== '0') seen.frames += status ? 1 : 0;
        requestAnimationFrame(look);
      };
      look();
    });
    await paste(page, many);
    await expect(line(page)).toContainText(words[locale].all);
    await expect(result(page).locator('.summary')).toContainText('local/nr-1:classic');
    const seen = await page.evaluate(() => (window as unknown as { seen: { frames: number; told: string } }).seen);
    expect(seen.told).toContain(here);
    // Read in one piece, there is no frame between the first image and the whole.
    expect(seen.frames).toBeGreaterThan(4);
  });

test('the older of two large pastes never comes back, nor does a large one over a small one', async ({ page }) => {
  await open(page, 'en');
  await paste(page, many);
  await paste(page, some.replaceAll('local/nr-', 'local/newer-'));
  await expect(line(page)).toContainText(words.en.all);
  await expect(result(page).locator('.summary')).toContainText('local/newer-1:classic');
  await paste(page, many);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(result(page)).toContainText('127.0.0.1:5000/demo/everything.buildkit:1.0');
  await paste(page, some);
  // The worker takes this one after the large one: had that come back, it would have by now.
  await expect(line(page)).toContainText(words.en.all);
  await expect(result(page).locator('.summary')).toContainText('local/nr-1:classic');
  await expect(page.locator('#image option')).toHaveCount(Math.min(100, Math.ceil(300_000 / image.length)));
});

test('an image with thousands of labels draws the rows that are seen, and any that is asked for', async ({ page }) => {
  const labels = Array.from({ length: 3000 }, (_, i) => `"label-${i}": "${'value '.repeat(18)}"`).join(',\n');
  await openPlayground(page, '/en/playground/');
  await paste(
    page,
    `[{"Id": "sha256:${'1'.repeat(64)}", "RepoTags": ["local/labels:1"], "Config": {"Labels": {${labels}}},\n"RootFS": {}}]`,
  );
  await expect(result(page).locator('.summary')).toContainText('local/labels:1');
  await expect(page.locator('.rows [data-gap]').first()).toBeAttached();
  expect(await page.locator('.rows li').count()).toBeLessThan(1000);
  await page.locator('[data-note]').filter({ hasText: 'RootFS' }).first().click();
  await expect(page.locator('.rows .selected')).toContainText('RootFS');
  await expect(page.locator('.rows .selected')).toBeInViewport();
});
