import { expect, test, type Request } from '@playwright/test';
import { hostilePastes } from '../support/hostile-pastes.ts';

// Each paste goes into the box as a paste does, in one page that stays open, so that what one leaves behind is found with the next.
// Freezes are watched by the browser itself: a task that keeps the page from answering for longer than 50 ms. What else the
// machine does at that moment is told apart by trying again, in a page as new as a reader's.

const FREEZE = 200;
const TRIES = 3;
const views = ['annotated', 'layers', 'runs', 'raw'];

test('hostile pastes run nothing, ask for nothing, freeze nothing and stay as they are @verify', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => errors.push('a dialog')));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI.slice(0, 80)}`),
    );
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text().slice(0, 200)));
  const ask = (request: Request) => asked.push(request.url());
  const open = async () => {
    page.off('request', ask);
    await page.goto('about:blank');
    await page.goto('/en/playground/', { waitUntil: 'networkidle' });
    await page.waitForTimeout(3500);
    page.on('request', ask);
  };
  await open();

  const frozen: string[] = [];
  let most = 0;
  for (const { name, text } of hostilePastes()) {
    errors.length = 0;
    const { longest, kept } = await page.evaluate(paste, { text, views });
    const times = [longest];
    while (Math.min(...times) > FREEZE && times.length < TRIES) {
      await open();
      times.push((await page.evaluate(paste, { text, views })).longest);
    }
    const shortest = Math.min(...times);
    most = Math.max(most, shortest);
    if (times.length > 1) console.log(`${name}: ${times.map(Math.round).join(', ')} ms`);
    if (shortest > FREEZE) frozen.push(`${name}: ${Math.round(shortest)} ms`);
    expect.soft(kept, `${name}: the paste stays as it is`).toBe(true);
    expect.soft(await page.evaluate(() => 'hit' in window), `${name}: no script of the paste runs`).toBe(false);
    expect.soft(errors, name).toEqual([]);
    expect.soft(page.url(), name).toContain(`${baseURL}/en/playground/`);
  }
  console.log(`the longest task took ${Math.round(most)} ms`);
  expect(asked).toEqual([]);
  expect(frozen).toEqual([]);
});

/** Runs in the page: pastes, looks at every view, and tells the longest task and whether the box still holds the paste. */
async function paste({
  text,
  views,
}: {
  text: string;
  views: readonly string[];
}): Promise<{ longest: number; kept: boolean }> {
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  const box = document.querySelector<HTMLTextAreaElement>('textarea#paste')!;
  let copied: string | null = null;
  const clipboard = { writeText: (all: string) => Promise.resolve(void (copied = all)) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  const settled = () => new Promise((done) => setTimeout(done, 60));
  // What the browser does to put the text into the box is its own.
  box.value = text;
  await settled();
  watch.observe({ type: 'longtask' });
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  while (document.querySelector('[aria-busy="true"], progress')) await settled();
  for (const view of views) {
    document.querySelector<HTMLElement>(`#tab-${view}`)?.click();
    await settled();
    if (view === 'raw') document.querySelector<HTMLElement>('.raw button')?.click();
  }
  document.querySelector<HTMLElement>('#tab-annotated')?.click();
  await settled();
  watch.disconnect();
  // A text box writes every line break as a line feed; that is the box, and not the paste that is explained. A long
  // paste is kept beside the box, which shows its beginning.
  const asBoxes = (one: string) => one.replace(/\r\n?/g, '\n');
  const kept = box.readOnly
    ? text.length > 500_000 && text.startsWith(box.value)
    : asBoxes(box.value) === asBoxes(text);
  // Where nothing is pasted, a sample is shown, and copied.
  return { longest, kept: kept && (copied === null || copied === text || text.trim() === '') };
}
