import { expect, test, type Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';

interface Load {
  readonly bytes: number;
  readonly requests: number;
  readonly shift: number;
  readonly urls: readonly string[];
}

interface Answer {
  readonly url: string;
  readonly text: string;
  readonly bytes: number;
}

// What a first visit costs, as a host that compresses with brotli would send it; `part` picks what counts.
async function load(page: Page, path: string, part = (answers: readonly Answer[]) => answers): Promise<Load> {
  const bodies: Promise<Answer>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then(
        (body) => ({ url: response.url(), text: body.toString(), bytes: brotliCompressSync(body).length }),
        () => ({ url: response.url(), text: '', bytes: 0 }),
      ),
    );
  });
  await page.addInitScript(() => {
    const holder = window as unknown as { shift: number };
    holder.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) holder.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const answers = part(await Promise.all(bodies));
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  return {
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: answers.length,
    shift,
    urls: answers.map(({ url }) => url),
  };
}

// The page, what it links and what those scripts import at once. What comes when the page is idle (the editor,
// further views) is not waited for.
function atOnce(answers: readonly Answer[]): readonly Answer[] {
  const needed = new Set<Answer>();
  const visit = (answer: Answer | undefined) => {
    if (!answer || needed.has(answer)) return;
    needed.add(answer);
    const isPage = answer.url.endsWith('/');
    const names = answer.text.matchAll(
      isPage ? /\/(_astro\/[\w.~-]+\.(?:js|css))/g : /(?:from|import)\s*["']\.\/([\w.~-]+\.js)["']/g,
    );
    for (const [, name] of names) visit(answers.find(({ url }) => url.endsWith(`/${name!}`)));
  };
  visit(answers.find(({ url }) => url.endsWith('/playground/')));
  return [...needed];
}

for (const locale of ['en', 'zh']) {
  for (const field of ['RootFS.Layers', 'Config.Env', 'Id', 'Config']) {
    test(`${locale}/${field} costs at most 30 kB and 8 requests, and nothing shifts`, async ({ page }) => {
      const { bytes, requests, shift, urls } = await load(page, `/${locale}/fields/${field}/`);
      console.log(`${locale}/${field}: ${bytes} bytes (brotli), ${requests} requests, CLS ${shift.toFixed(4)}`);
      expect(bytes).toBeLessThanOrEqual(30_000);
      expect(requests, urls.join('\n')).toBeLessThanOrEqual(8);
      expect(shift).toBeLessThan(0.02);
    });
  }

  for (const chapter of ['layers-vs-history', 'id-vs-digest', 'shared-layers', 'four-layer-ids']) {
    test(`${locale}/${chapter} costs at most 32 kB, each of its pieces at most 15 kB more`, async ({ page }) => {
      const island = /Try\w+\.|preact|hooks\.module|jsxRuntime|client\./;
      const { bytes, shift } = await load(page, `/${locale}/concepts/${chapter}/`, (answers) =>
        answers.filter(({ url }) => !island.test(url)),
      );
      console.log(`${locale}/${chapter}: ${bytes} bytes (brotli) without its pieces, CLS ${shift.toFixed(4)}`);
      expect(bytes).toBeLessThanOrEqual(32_000);
      expect(shift).toBeLessThan(0.02);
    });
  }

  test(`${locale}/playground is usable with at most 90 kB before Monaco`, async ({ page }) => {
    const { bytes, requests, shift } = await load(page, `/${locale}/playground/`, atOnce);
    console.log(
      `${locale}/playground: ${bytes} bytes (brotli) before Monaco, ${requests} requests, CLS ${shift.toFixed(4)}`,
    );
    expect(bytes).toBeLessThanOrEqual(90_000);
    expect(shift).toBeLessThan(0.02);
  });
}

test('the Format view costs at most 32 kB with its styles, and what helps with writing 10 kB', async ({ page }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => bodies.set(response.url(), response.body()));
  await page.goto('/en/playground/#view=format', { waitUntil: 'networkidle' });
  await page.locator('textarea#template').waitFor();
  const sizeOf = async (part: RegExp) => {
    const url = [...bodies.keys()].find((one) => part.test(one))!;
    return brotliCompressSync(await bodies.get(url)!).length;
  };
  expect(await sizeOf(/\/FormatView\.[^/]*\.js$/)).toBeLessThanOrEqual(32_000);
  expect(await sizeOf(/\/assist\.[^/]*\.js$/)).toBeLessThanOrEqual(10_000);
});

test('touch devices never get Monaco', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const { urls } = await load(page, '/en/playground/');
  expect(urls.filter((url) => /monaco|editor\.main/.test(url))).toEqual([]);
  await context.close();
});
