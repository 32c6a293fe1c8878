import type { Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { blockingTime, TASK_CATEGORIES } from './blocking-time.ts';

/** What a page was sent, as a host that compresses with brotli would send it. */
export interface Answer {
  readonly url: string;
  readonly kind: 'html' | 'css' | 'js' | 'font' | 'image' | 'other';
  readonly text: string;
  readonly bytes: number;
}

/** What a first visit costs: answers, layout shift, and how long its tasks would block a processor four times as slow. */
export interface Visit {
  readonly answers: readonly Answer[];
  readonly shift: number;
  /** Milliseconds by which tasks were longer than 50 ms, together. */
  readonly blocking: number;
}

/** Counts from now on, in every page opened in it, what its layout shifts. */
export async function measureShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const measured = { shift: 0 };
    Object.assign(window, { measured });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!hadRecentInput) measured.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { measured: { shift: number } }).measured.shift);
}

/** Visits a page with nothing cached, then changes its theme there and back, and waits until it rests. */
export async function firstVisit(page: Page, path: string): Promise<Visit> {
  const answers: Promise<Answer>[] = [];
  page.on('response', (response) => {
    const kind = kindOf(response.headers()['content-type'] ?? '');
    answers.push(
      response.body().then(
        (body) => ({ url: response.url(), kind, text: body.toString(), bytes: brotliCompressSync(body).length }),
        () => ({ url: response.url(), kind, text: '', bytes: 0 }),
      ),
    );
  });
  const shift = await measureShift(page);
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: TASK_CATEGORIES });
  await page.goto(path, { waitUntil: 'networkidle' });
  const blocking = blockingTime(await browser.stopTracing());
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  return { answers: await Promise.all(answers), shift: await shift(), blocking };
}

function kindOf(type: string): Answer['kind'] {
  if (type.includes('html')) return 'html';
  if (type.includes('css')) return 'css';
  if (type.includes('javascript')) return 'js';
  if (type.startsWith('font/')) return 'font';
  return type.startsWith('image/') ? 'image' : 'other';
}
