import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPlayground } from './open-playground.ts';

interface Golden {
  readonly cli: string;
  readonly document: string;
  readonly template: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

// Where no editor comes: it has tests of its own.
test.use({ viewport: { width: 1000, height: 900 } });

const goldens = fileURLToPath(new URL('../format-goldens', import.meta.url));
const cases = JSON.parse(readFileSync(`${goldens}/cases.json`, 'utf8')) as Golden[];
function golden(document: string, template: string): Golden {
  const found = cases.find((one) => one.document === document && one.template === template && one.cli === '29.7.2');
  if (!found) throw new Error(`nothing was recorded for ${template}`);
  return found;
}
const read = (document: string) => readFileSync(`${goldens}/documents/${document}`, 'utf8');

const full = 'containerd-29.7.2-everything.json';
const several = 'several-c29-everything-o20-minimal.json';
const words = {
  en: { exit: (n: number) => `exit status ${n}`, take: 'Use this', all: 'Why docker prints this', other: '中文' },
  zh: { exit: (n: number) => `退出码 ${n}`, take: '采用', all: 'docker 为什么打印这些', other: 'English' },
};

const box = (page: Page) => page.locator('textarea#template');
const output = (page: Page) => page.locator('.terminal pre');
const underlined = (page: Page) => page.locator('.underlined .fault');
const version = (page: Page, name: string) => page.locator(`.versions label:has([value="${name}"])`);

for (const locale of ['en', 'zh'] as const) {
  const w = words[locale];

  test.describe(`the Format view (${locale})`, () => {
    async function open(page: Page, document: string, template = '') {
      const fragment = new URLSearchParams({ view: 'format', ...(template && { template }) }).toString();
      await openPlayground(page, `/${locale}/playground/#${fragment}`);
      await page.locator('textarea#paste').fill(read(document));
      await expect(box(page)).toBeVisible();
    }

    test('prints what the command line printed', async ({ page }) => {
      await open(page, full);
      for (const template of [
        '{{.Os}}',
        '{{json .Config}}',
        '{{join .RepoTags ", "}}',
        '{{.Id}} {{.Variant}}',
        '{{.Os',
      ]) {
        const said = golden(full, template);
        await box(page).fill(template);
        await expect(page.locator('.terminal .status')).toContainText(w.exit(said.exit));
        // The last line break is not shown, as the page would make an empty line of it.
        const shown = () => output(page).evaluate((pre) => `${pre.textContent}\n`);
        await expect.poll(shown, template).toBe(said.stdout + said.stderr);
      }
    });

    test('formats all images of the paste in order', async ({ page }) => {
      await open(page, several);
      await box(page).fill('{{.Id}}');
      const said = golden(several, '{{.Id}}');
      await expect.poll(() => output(page).evaluate((pre) => `${pre.textContent}\n`)).toBe(said.stdout + said.stderr);
    });

    test('underlines the place of an error and says why', async ({ page }) => {
      await open(page, full);
      await box(page).fill('{{.Os}} {{.Config.Labels.com-example}}');
      await expect(underlined(page)).toHaveText('-');
      await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('.fault-note')).toHaveAttribute('data-code', 'bad-character');
      await expect(page.locator('#template-fault')).toContainText('index');
      const mark = (await underlined(page).boundingBox())!;
      const text = (await box(page).boundingBox())!;
      expect(mark.y).toBeGreaterThan(text.y);
      expect(mark.y + mark.height).toBeLessThan(text.y + text.height);
      await box(page).fill('{{.Os}}');
      await expect(underlined(page)).toHaveCount(0);
      await expect(box(page)).toHaveAttribute('aria-invalid', 'false');
    });

    test('offers a rewrite that works once it is taken', async ({ page }) => {
      await open(page, full, '{{.Id}} {{.Variant}}');
      await expect(page.locator('.why [data-pass="failed"]')).toBeVisible();
      await page.locator('.rewrites button').first().click();
      await expect(box(page)).toHaveValue('{{.ID}} {{.Variant}}');
      await expect(page.locator('.terminal .status')).toContainText(w.exit(0));
      await expect(page.locator('.why [data-pass="typed"]')).toBeVisible();
      await expect(page.locator('.fault-note')).toHaveCount(0);
    });

    test('switches the version of the CLI and marks those that differ', async ({ page }) => {
      await open(page, full, 'json');
      await expect(version(page, '20.10.24').locator('abbr')).toBeVisible();
      await expect(version(page, '28.2.2').locator('abbr')).toHaveCount(0);
      await version(page, '20.10.24').click();
      await expect(output(page)).toHaveText('json');
      await expect(version(page, '29.7.2').locator('abbr')).toBeVisible();
      await expect(version(page, '20.10.24').locator('abbr')).toHaveCount(0);
    });

    test('keeps the template in the address and when the language changes', async ({ page }) => {
      await openPlayground(page, `/${locale}/playground/#view=format`);
      await box(page).fill('{{.Architecture}} & "x"');
      await expect.poll(() => new URL(page.url()).hash).toContain('template=');
      const address = page.url();
      await page.goto('about:blank');
      await openPlayground(page, address);
      await expect(box(page)).toHaveValue('{{.Architecture}} & "x"');
      await expect(output(page)).toHaveText('amd64 & "x"');
      await page.getByRole('link', { name: w.other, exact: true }).first().click();
      await page.waitForURL(`**/${locale === 'en' ? 'zh' : 'en'}/playground/**`);
      await expect(box(page)).toHaveValue('{{.Architecture}} & "x"');
    });

    test('works by keyboard alone, suggestions too', async ({ page }) => {
      await open(page, full);
      await box(page).focus();
      await page.keyboard.type('{{.Arch');
      const list = page.getByRole('listbox');
      await expect(list.getByRole('option')).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(list).toHaveCount(0);
      await page.keyboard.type('}} {{.');
      await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      const active = await box(page).getAttribute('aria-activedescendant');
      await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator(`#${active}`)).toContainText('RepoTags');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Tab');
      await expect(box(page)).toHaveValue('{{.Architecture}} {{.ID');
      await page.keyboard.type('}');
      await page.keyboard.press('Escape');
      await expect(list).toHaveCount(0);
      await page.keyboard.type('}');
      await expect(output(page)).toContainText('amd64 sha256:');
      // Nothing holds the focus in the box.
      await page.keyboard.press('Tab');
      await expect(box(page)).not.toBeFocused();
    });

    test('takes a suggestion by pointer and leaves the caret behind it', async ({ page }) => {
      await open(page, full);
      await box(page).fill('x{{.Config.}}y');
      await box(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(11, 11));
      await page.keyboard.press('Control+Space');
      await page.getByRole('option', { name: /^WorkingDir/ }).click();
      await expect(box(page)).toHaveValue('x{{.Config.WorkingDir}}y');
      expect(await box(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(21);
    });

    test('quotes the command for each shell, with jq beside a path', async ({ page }) => {
      await open(page, full, '{{index .Config.Labels "com.example.emoji"}}');
      const lines = page.locator('.command-lines pre');
      await expect(lines.first()).toContainText(`--format '{{index .Config.Labels "com.example.emoji"}}'`);
      await expect(lines.last()).toContainText(`| jq -r '.[0].Config.Labels["com.example.emoji"]'`);
      await page.locator('.command-lines label').nth(2).click();
      await expect(lines.first()).toContainText('--format "{{index .Config.Labels `com.example.emoji`}}"');
    });

    test('says what was mended', async ({ page }) => {
      await open(page, full, '{{.Os}}');
      await page
        .locator('textarea#paste')
        .fill('[{"Id":"sha256:ab","RepoTags":["a:1"],"Os":"linux","Config":{"Env":["A=');
      await expect(page.locator('.mends li')).toHaveCount(1);
      await expect(output(page)).toHaveText('linux');
    });

    test('brings its engine when it is opened, not before, and sends nothing for it', async ({ page }) => {
      const asked: { url: string; method: string }[] = [];
      page.on('request', (request) => asked.push({ url: request.url(), method: request.method() }));
      await page.goto(`/${locale}/playground/`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(3500);
      const isEngine = ({ url }: { url: string }) => /\/(FormatView|format\.(en|zh))\.[^/]*\.js$/.test(url);
      expect(asked.length).toBeGreaterThan(5);
      expect(asked.filter(isEngine)).toEqual([]);
      asked.length = 0;
      await page.locator('textarea#paste').fill('[{"Id":"sha256:ab","RepoTags":["a:1"],"Os":"linux"}]');
      await page.locator('#tab-format').click();
      await box(page).fill('{{.Os}}');
      await expect(output(page)).toHaveText('linux');
      expect(asked.some(isEngine)).toBe(true);
      // Files of this site and nothing else: no address says anything of the paste.
      for (const { url, method } of asked)
        expect([method, new URL(url).pathname + new URL(url).search]).toEqual([
          'GET',
          expect.stringMatching(/^\/_astro\/[\w.-]+\.(js|css)$/),
        ]);
    });

    test('makes no request and never turns a template into HTML', async ({ page }) => {
      await open(page, full);
      await page.waitForTimeout(3500);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await box(page).fill('<img src=x onerror="window.hit=1">{{.Os}}');
      await expect(output(page)).toContainText('<img src=x');
      await box(page).fill('{{.Os}} {{.Nope}}');
      await expect(page.locator('.rewrites li').first()).toBeVisible();
      expect(await page.evaluate(() => 'hit' in window)).toBe(false);
      expect(asked).toEqual([]);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    // The other half where there is time.
    const tag = (colorScheme === 'light') === (width === 360) ? [] : ['@verify'];
    test(`axe finds nothing on the Format view (${colorScheme}, ${width} px)`, { tag }, async ({ browser }) => {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce', bypassCSP: true });
      const page = await context.newPage();
      for (const template of ['{{.Os}}', '{{.Id}} {{.GraphDriver.Name}}']) {
        const fragment = new URLSearchParams({ view: 'format', template }).toString();
        await page.goto('about:blank');
        await openPlayground(page, `/en/playground/#${fragment}`);
        await expect(page.locator('.why [data-pass]')).toBeVisible();
        if (template === '{{.Os}}') {
          await box(page).focus();
          await page.keyboard.type('{{.');
          await expect(page.getByRole('listbox')).toBeVisible();
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html }) => html)
                .slice(0, 3)
                .join(' ')}`,
          ),
        ).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }
}
