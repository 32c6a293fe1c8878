import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { laterBuild, madeBuild } from '../support/builds.ts';
import { servePlainly, type PlainServer } from '../support/plain-server.ts';

const overlay = readFileSync(
  fileURLToPath(new URL('../engines/docker-29.7.2-overlay2/minimal.classic.json', import.meta.url)),
  'utf8',
);
const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');
const first = madeBuild();
let server: PlainServer;

test.use({ serviceWorkers: 'allow' });
test.beforeEach(async () => {
  server = await servePlainly(first, { base });
});
test.afterEach(() => server.close());

/** Waits for the worker of the page's site to be at work. */
const worker = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
const isLater = (page: Page) => page.locator('meta[name=later]').count();
const caches = (page: Page) => page.evaluate(() => globalThis.caches.keys());

test('the playground opens without a network once it was visited, and other pages say why they do not', async ({
  page,
  context,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${server.site}en/playground/`);
  await worker(page);
  await server.close();

  for (const [locale, layers] of [
    ['zh', '共 1 层'],
    ['en', '1 layer'],
  ] as const) {
    await page.goto(`${server.site}${locale}/playground/`);
    await page.locator('textarea#paste').fill(overlay);
    await expect(page.locator('.summary')).toContainText(layers);
    await page.locator('#tab-format').click();
    await expect(page.locator('.format-view, #view textarea').first()).toBeVisible();
  }
  expect(faults).toEqual([]);

  const answer = await page.goto(`${server.site}zh/fields/Config.Env/`);
  expect(answer!.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/No network/, /没有网络/]);
  await page.getByRole('link', { name: '演练场' }).click();
  await expect(page.locator('textarea#paste')).toBeVisible();

  const other = await context.newPage();
  await other.goto(`${server.site}en/playground`);
  await expect(other).toHaveURL(`${server.site}en/playground/`);
});

test('a later build takes over when no page of the one before is open, and no page is of both', async ({
  page,
  context,
}) => {
  const later = laterBuild(first);
  await page.goto(`${server.site}en/playground/`);
  await worker(page);
  const before = await caches(page);
  await page.reload();

  // A host in the middle of an upload has the new worker and old pages: nothing of that is kept.
  server.serve(new Map([...first, ['sw.js', later.get('sw.js')!]]));
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const failed = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing!.addEventListener('statechange', () => resolve(installing!.state));
      });
    });
    await registration.update().catch(() => undefined);
    return failed;
  });
  expect(outcome).toBe('redundant');
  // The browser may have looked for a later worker by itself too, which then keeps nothing either.
  await expect.poll(() => caches(page)).toEqual(before);

  // The host has the later build, the worker is of the first: kept pages are of the first, with all their parts.
  server.serve(later);
  await page.reload();
  expect(await isLater(page)).toBe(0);
  const index = `${base}search/en.js`;
  const isIndexLater = (address: string) =>
    import(address).then(
      (module) => ('later' in module ? 'later' : 'first'),
      () => 'refused',
    );
  expect(await page.evaluate(isIndexLater, index)).toBe('refused');

  // Its worker is installed beside; what comes now is later, from the network, with parts from there.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(await isLater(page)).toBe(0);
  expect(await caches(page)).toHaveLength(2);
  const second = await context.newPage();
  await second.goto(`${server.site}en/playground/`);
  expect(await isLater(second)).toBe(1);
  expect(await second.evaluate(isIndexLater, index)).toBe('later');

  // With every page closed, it takes over alone.
  const third = await context.newPage();
  await page.close();
  await second.close();
  const newest = context.serviceWorkers().at(-1)!;
  const state = () =>
    newest.evaluate(() => (globalThis as unknown as { serviceWorker: ServiceWorker }).serviceWorker.state);
  await expect.poll(state).toBe('activated');
  await third.goto(`${server.site}offline/`);
  const kept = await caches(third);
  expect(kept).toHaveLength(1);
  expect(kept).not.toEqual(before);
  await server.close();
  await third.goto(`${server.site}zh/playground/`);
  expect(await isLater(third)).toBe(1);
});

test('no worker is fetched on a first visit elsewhere, nor where data is being saved', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const registrations = () =>
    page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length));
  await page.goto(`${server.site}en/fields/Id/`, { waitUntil: 'networkidle' });
  await page.goto(`${server.site}en/fields/Size/`, { waitUntil: 'networkidle' });
  expect(await registrations()).toBe(0);
  // Another tab is another visit.
  const again = await context.newPage();
  await again.goto(`${server.site}en/fields/Size/`);
  await worker(again);
  expect(await registrations()).toBe(1);
  await context.close();

  const saving = await browser.newContext();
  await saving.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const frugal = await saving.newPage();
  server.asked.length = 0;
  await frugal.goto(`${server.site}en/playground/`, { waitUntil: 'networkidle' });
  expect(server.asked.map(({ path }) => path)).not.toContain('sw.js');
  await saving.close();
});

test('the whole site is saved on request, and let go again @verify', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(`${server.site}en/machines/`);
  const button = page.locator('save-site [data-do=ask]');
  await button.click();
  await expect(page.locator('save-site [role=status]')).toContainText(/\d+ files, \d+ MB/);
  await button.click();
  await expect(page.locator('save-site [role=status]')).toContainText('is saved', { timeout: 150_000 });
  await page.goto(`${server.site}zh/machines/`);
  await expect(page.locator('save-site [role=status]')).toContainText('整个网站已保存');
  const { site } = server;
  await server.close();
  for (const path of ['en/fields/Config.Env/', 'zh/concepts/layers/', 'f/Id/', 'en/howto/format-errors/']) {
    const answer = await page.goto(site + path);
    expect(answer!.status(), path).toBe(200);
  }
  await page.goto(`${site}en/machines/`);
  await page.locator('save-site [data-do=forget]').click();
  await expect(page.locator('save-site [role=status]')).toContainText('Removed');
  expect((await page.goto(`${site}en/fields/Config.Env/`))!.status()).toBe(503);
  expect((await page.goto(`${site}en/playground/`))!.status()).toBe(200);
});
