import { expect, test, type Locator } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPlayground } from './open-playground.ts';

// Where the system forces its colours, backgrounds and shadows are gone: what they tell has to be told by a line too.

const file = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../engines/docker-29.7.2-overlay2/${name}.json`, import.meta.url)), 'utf8');
const dup = file('dup-layers.buildkit');
const rebased = dup.replaceAll(/63b24c53c5b50e6a5886d70cd610ba891e056a28b90f903096ea9161a7e717c7/g, '5'.repeat(64));

for (const { scheme, other } of [
  { scheme: 'dark', other: 'light' },
  { scheme: 'light', other: 'dark' },
] as const) {
  test.describe(`with forced colours, ${scheme}`, { tag: scheme === 'dark' ? [] : ['@verify'] }, () => {
    test.use({ colorScheme: scheme, viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

    test('what is chosen in the playground is lined, and layers are told apart', async ({ page }) => {
      await page.goto('/en/playground/#sample=docker-29-overlay2&at=Config.Env', { waitUntil: 'networkidle' });
      await differ(page.getByRole('tab', { selected: true }), page.getByRole('tab', { selected: false }));
      const samples = page.getByRole('group', { name: 'Samples' });
      await differ(
        samples.getByRole('button', { pressed: true }),
        samples.getByRole('button', { pressed: false }).first(),
      );
      await differ(page.locator('.notes .note.open'), page.locator('.notes .note:not(.open)').first());
      await expect(page.locator('.editor .lit-line').first()).toHaveCSS('border-left-width', '3px');

      await page.getByRole('tab', { name: 'Layers' }).click();
      const bands = page.locator('.stack .band');
      await expect(bands.locator('.name [aria-hidden]')).toHaveText(['5', '4', '3', '2', '1']);
      for (const band of await bands.all()) await expect(band).toHaveCSS('outline-style', 'solid');
      await page.locator('.stack > li').first().hover();
      await differ(page.locator('.stack > .lit'), page.locator('.stack > li:not(.lit)').first());
    });

    test('what a template gets wrong, what is offered and what is switched on is lined', async ({ page }) => {
      await openPlayground(page, '/en/playground/#sample=docker-29-overlay2&view=format');
      const template = page.getByRole('textbox', { name: 'Template' });
      await template.fill('{{.Config.');
      const offered = page.locator('#template-list').getByRole('option');
      await differ(
        offered.and(page.locator('[aria-selected=true]')),
        offered.and(page.locator('[aria-selected=false]')),
      );
      await template.fill('{{.Osx}}');
      await expect(page.locator('.underlined .fault')).toHaveCSS('text-decoration-style', 'wavy');
      // The box lies over the copy with the underline.
      await expect(template).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      const choices = (on: string) => page.locator(`.format .versions input${on} + span`).first();
      await differ(choices(':checked'), choices(':not(:checked)'));
    });

    test('what two images have twice is lined', async ({ page }) => {
      await openPlayground(page, '/en/playground/#view=compare');
      await page.locator('#paste').fill(dup);
      await page.locator('#compare-other').fill(rebased);
      await differ(page.locator('.column .twin').first(), page.locator('.column li:not(.twin)').first());
      await expect(page.locator('.column .twin .far').first()).toHaveText(/= B \d/);
    });

    test('the page one is on, the shell one uses and a found page are lined', async ({ page }) => {
      await page.goto('/en/fields/Config.Env/');
      const inSidebar = page.locator('.sidebar-content a:not(.words)');
      await differ(inSidebar.and(page.locator('[aria-current]')), inSidebar.and(page.locator(':not([aria-current])')));
      await differ(page.locator('.print input:checked + span'), page.locator('.print input:not(:checked) + span'));
      for (const badge of await page.locator('.badge:not(.note)').all()) await expect(badge).toHaveText(/^[●◐○]\S+/);
      await page.keyboard.press('/');
      await page.locator('site-search input').fill('layers');
      const results = page.locator('site-search .result');
      await expect(results.first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await differ(
        results.and(page.locator('[aria-selected=true]')),
        results.and(page.locator(':not([aria-selected=true])')),
      );
    });

    test('drawings are in the colours of the system, whichever theme was chosen', async ({ page }) => {
      await page.addInitScript((theme) => localStorage.setItem('starlight-theme', theme), other);
      await page.goto('/en/concepts/sizes/');
      await expect(page.locator('html')).toHaveAttribute('data-theme', other);
      const [text, caption, canvasText] = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.color = 'CanvasText';
        const drawing = document.querySelector('.drawing')!;
        return [
          getComputedStyle(drawing.querySelector('text')!).fill,
          getComputedStyle(drawing.querySelector('figcaption')!).color,
          getComputedStyle(probe).color,
        ];
      });
      expect([text, caption]).toEqual([canvasText, canvasText]);
      const bar = (kind: string) => page.locator(`.drawing .${kind}`).first();
      expect(await fillOf(bar('packed'))).not.toBe(await fillOf(bar('unpacked')));
    });
  });
}

/** Something other than colours tells two elements apart: a border or an outline. */
async function differ(chosen: Locator, not: Locator): Promise<void> {
  await expect(async () => expect(await linesOf(chosen)).not.toEqual(await linesOf(not.first()))).toPass({
    timeout: 5_000,
  });
}

function linesOf(element: Locator): Promise<readonly string[]> {
  return element.evaluate((each) => {
    const style = getComputedStyle(each);
    const edges = ['outline', 'border-top', 'border-right', 'border-bottom', 'border-left'];
    return edges.map((edge) => {
      const kind = style.getPropertyValue(`${edge}-style`);
      return kind === 'none' ? kind : `${kind} ${style.getPropertyValue(`${edge}-width`)}`;
    });
  });
}

function fillOf(element: Locator): Promise<string> {
  return element.evaluate((each) => getComputedStyle(each).fill);
}
