import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messages } from '../../src/lib/i18n/messages.ts';
import { openPlayground } from './open-playground.ts';

const output = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const overlay = output('engines/docker-29.7.2-overlay2/minimal.classic.json');
const dirty = output('pastes/prompt-and-command/paste.txt');

const words = {
  en: {
    layers: '1 layer',
    store: 'the classic image store',
    page: 'Field page',
    clear: 'Clear',
    skipped: 'The prompt and the command were skipped.',
    container: 'This is a container',
    sample: 'Podman 5',
    other: '中文',
    absent: 'Not in this output',
  },
  zh: {
    layers: '共 1 层',
    store: '经典镜像存储',
    page: '字段页',
    clear: '清空',
    skipped: '提示符和命令已跳过。',
    container: '这是容器',
    sample: 'Podman 5',
    other: 'English',
    absent: '这份输出里没有的字段',
  },
};

const box = (page: Page) => page.locator('textarea#paste');
const result = (page: Page) => page.locator('.result');

for (const locale of ['en', 'zh'] as const) {
  const w = words[locale];

  test.describe(`the playground (${locale})`, () => {
    test.beforeEach(async ({ page }) => {
      await openPlayground(page, `/${locale}/playground/`);
    });

    test('shows a sample annotated before any script runs', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`/${locale}/playground/`);
      await expect(result(page)).toContainText('linux/amd64');
      await expect(page.locator('.rows')).toContainText('"RepoDigests"');
      await expect(box(page)).toBeVisible();
      await context.close();
    });

    test('explains a paste, and keeps it as it is', async ({ page }) => {
      await box(page).fill(overlay);
      await expect(result(page)).toContainText(w.layers);
      await expect(result(page)).toContainText(w.store);
      await expect(result(page).locator('.engine')).toContainText('overlay2');
      expect(await box(page).inputValue()).toBe(overlay);
      await expect(page.getByText(w.absent)).toBeVisible();
    });

    test('explains what was pasted before its script had arrived', async ({ browser }) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      await page.route(/\.js$/, async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(`/${locale}/playground/`, { waitUntil: 'commit' });
      await box(page).fill(overlay);
      arrive();
      await expect(result(page)).toContainText('local/minimal:classic');
      expect(await box(page).inputValue()).toBe(overlay);
      await context.close();
    });

    test('says what it skipped', async ({ page }) => {
      await box(page).fill(dirty);
      await expect(page.locator('.notices')).toContainText(w.skipped);
      expect(await box(page).inputValue()).toBe(dirty);
    });

    test('tells a container from an image and says what to do', async ({ page }) => {
      await box(page).fill('[{"Id":"x","State":{},"Path":"/x","Args":[],"HostConfig":{},"Image":"sha256:a"}]');
      await expect(page.locator('.advice')).toContainText(w.container);
    });

    test('opens samples, and goes back to one when the box is cleared', async ({ page }) => {
      await page.getByRole('button', { name: w.sample }).click();
      await expect(result(page)).toContainText('localhost/local/everything');
      await box(page).fill(overlay);
      await expect(result(page)).toContainText('local/minimal:classic');
      await page.getByRole('button', { name: w.clear }).click();
      await expect(result(page)).toContainText('127.0.0.1:5000/demo/everything.buildkit:1.0');
    });

    test('takes a dropped or opened file, UTF-16 too', async ({ page }) => {
      const buffer = Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(overlay.replaceAll('\n', '\r\n'), 'utf16le'),
      ]);
      await page.locator('input[type=file]').setInputFiles({ name: 'out.txt', mimeType: 'text/plain', buffer });
      await expect(result(page)).toContainText('local/minimal:classic');
    });

    test('keeps paste and place when the language changes', async ({ page }) => {
      await box(page).fill(overlay);
      await expect(result(page)).toContainText('local/minimal:classic');
      await page.locator('[data-note]').filter({ hasText: 'RootFS.Layers' }).first().click();
      await page.getByRole('link', { name: w.other, exact: true }).first().click();
      await page.waitForURL(`**/${locale === 'en' ? 'zh' : 'en'}/playground/`);
      await expect(box(page)).toHaveValue(overlay);
      await expect(page.locator('.notes .note.open')).toContainText('RootFS.Layers');
      expect(await page.evaluate(() => sessionStorage.getItem('layerwise-carry'))).toBeNull();
    });

    test('opens at the sample and value a field page links to', async ({ page }) => {
      await page.goto(`/${locale}/fields/Config.Healthcheck.Interval/`);
      await page.locator('.example-from a').click();
      await expect(page.locator('.notes .note.open')).toContainText('Config.Healthcheck.Interval');
      await expect(page.locator('.notes .note.open .computed')).toContainText('30s');
      await page.locator('.notes .note.open').getByRole('link', { name: w.page }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/fields/Config\\.Healthcheck\\.Interval/$`));
    });

    test('makes no request and reaches no other origin because of a paste', async ({ page, baseURL }) => {
      const before: string[] = [];
      page.on('request', (request) => before.push(request.url()));
      await page.goto(`/${locale}/playground/`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(3500);
      expect(
        before.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:') && !url.startsWith('blob:')),
      ).toEqual([]);
      before.length = 0;
      await box(page).fill(overlay);
      await expect(result(page)).toContainText('local/minimal:classic');
      await page.getByRole('button', { name: w.clear }).click();
      await page.getByRole('button', { name: w.sample }).click();
      for (const note of ['Id', 'Config', 'Size'])
        await page.locator('[data-note]').filter({ hasText: note }).first().click();
      await page.waitForTimeout(1000);
      expect(before).toEqual([]);
    });

    test('never turns pasted text into HTML', async ({ page }) => {
      const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
      const paste = JSON.stringify(
        [
          {
            Id: evil,
            RepoTags: [evil],
            Os: evil,
            Size: 1,
            Config: { Labels: { [evil]: evil }, Cmd: [evil] },
            [evil]: evil,
            RootFS: { Type: 'layers', Layers: [evil] },
          },
        ],
        null,
        2,
      );
      await box(page).fill(paste);
      await expect(page.locator('.summary')).toContainText('<img src=x');
      expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
      expect(await page.locator('.result img, .result script').count()).toBe(0);
    });
  });

  test.describe(`the playground by keyboard (${locale})`, () => {
    test.use({ viewport: { width: 900, height: 900 } });

    test('steps through the fields and opens the page of one', async ({ page }) => {
      await openPlayground(page, `/${locale}/playground/`);
      await page.locator('.rows button.code[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('.inline-note')).toContainText('Id');
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('.inline-note')).toContainText('RepoTags');
      await page.keyboard.press('ArrowUp');
      await expect(page.locator('.inline-note')).toContainText('Id');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/fields/Id/$`));
    });

    test('reaches the box, the samples and the result with Tab alone', async ({ page }) => {
      await openPlayground(page, `/${locale}/playground/`);
      const reached = new Set<string>();
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        reached.add(
          await page.evaluate(() => {
            const element = document.activeElement!;
            if (element.id === 'paste') return 'box';
            if (element.closest('.samples')) return 'sample';
            if (element.closest('.rows')) return 'rows';
            if (element.closest('.absent')) return 'absent';
            return element.closest('.languages') ? 'language' : 'other';
          }),
        );
      }
      expect([...reached].sort()).toEqual(['absent', 'box', 'language', 'other', 'rows', 'sample']);
    });
  });
}

test('on a phone the note opens under its line', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openPlayground(page, '/zh/playground/');
  const row = page.locator('.rows li').filter({ hasText: '"Size"' }).first();
  await row.locator('button').tap();
  await expect(row.locator('.inline-note')).toBeVisible();
  await expect(row.locator('.inline-note')).toContainText('1.13 MB');
  const second = page.locator('.rows li').filter({ hasText: '"Os"' }).first();
  await second.locator('button').tap();
  await expect(second.locator('.inline-note')).toBeVisible();
  await expect(row.locator('.inline-note')).toHaveCount(0);
  await context.close();
});

for (const width of [360, 1280]) {
  test(`a link to a place in a sample shows that place (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openPlayground(page, '/en/playground/#sample=docker-20-overlay2&at=Config.Env');
    const note = page.locator('.note.open:visible');
    await expect(note).toContainText('Config.Env');
    await expect(note).toBeInViewport();
  });
}

test.describe('the editor on a desktop', () => {
  test.use({ viewport: { width: 1400, height: 900 } });

  test('takes over the left pane, and both sides light together', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await openPlayground(page, '/en/playground/');
    await expect(page.locator('.editor .monaco-editor')).toBeVisible({ timeout: 15_000 });
    await page.locator('[data-note]').filter({ hasText: 'RepoTags' }).first().hover();
    await expect(page.locator('.monaco-editor .lit-line').first()).toBeAttached();
    await page.locator('.view-lines').getByText('"Comment"').click();
    await expect(page.locator('.notes .lit')).toContainText('Comment');
    await box(page).fill(overlay);
    await expect(page.locator('.view-lines')).toContainText('local/minimal:classic');
    expect(faults).toEqual([]);
  });

  test('explains what is typed into it', async ({ page }) => {
    await openPlayground(page, '/en/playground/');
    await expect(page.locator('.editor .monaco-editor')).toBeVisible({ timeout: 15_000 });
    await page.locator('.view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(
      '[{"Id": "sha256:abc", "RepoTags": ["typed:1"], "Os": "linux", "Size": 5000, "RootFS": {"Type": "layers"}}]',
    );
    await expect(page.locator('.summary')).toContainText('typed:1');
    await expect(box(page)).toHaveValue(/typed:1/);
  });

  test('explains on hover, marks findings by shape, leads both ways, and keeps to a strict policy', async ({
    page,
  }) => {
    const t = messages.zh;
    const refused: string[] = [];
    page.on('console', (message) => {
      const [, directive] = /^refused: (\S+)/.exec(message.text()) ?? [];
      if (directive) refused.push(directive);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        // Scripts in the page itself are the shell's.
        blockedURI === 'inline' ? undefined : console.log(`refused: ${effectiveDirective} ${blockedURI.slice(0, 80)}`),
      );
    });
    await page.route('**/playground/', async (route) => {
      const response = await route.fetch();
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; worker-src 'self'";
      const headers = { ...response.headers(), 'content-security-policy-report-only': policy };
      await route.fulfill({ response, headers });
    });
    await page.goto('/zh/playground/#sample=docker-29-containerd&at=Config.Cmd', { waitUntil: 'networkidle' });
    await expect(page.locator('.editor .sign.note').first()).toBeVisible({ timeout: 15_000 });
    await expect(page.locator('.editor .sign.info').first()).toBeVisible();
    const shapes = await page
      .locator('.editor .sign')
      .evaluateAll((signs) => new Set(signs.map((sign) => getComputedStyle(sign, '::before').content)).size);
    expect(shapes).toBe(2);

    await page.locator('.view-lines').getByText('"Cmd"').hover();
    const hover = page.locator('.monaco-hover').filter({ hasText: 'Config.Cmd' });
    await expect(hover).toContainText(t.worked.elements(1));
    await expect(hover.getByRole('link', { name: t.playground.page })).toHaveAttribute(
      'data-href',
      /\/zh\/fields\/Config\.Cmd\/$/,
    );

    await page.locator('.editor .sign.note').first().click();
    await expect(page.locator('.notes .note.open')).toContainText('Config.Entrypoint');
    await page.locator('[data-note]').filter({ hasText: 'Metadata.LastTagTime' }).first().click();
    await expect(page.locator('.view-lines')).toContainText('"LastTagTime"');

    await page.locator('.view-lines').getByText('"LastTagTime"').click();
    await page.keyboard.press('Alt+F1');
    await expect(page.locator('.source-pane > [role=status]')).toHaveText(t.playground.readerMode(true));
    await page.keyboard.press('Alt+F1');
    await expect(page.locator('.source-pane > [role=status]')).toHaveText(t.playground.readerMode(false));
    expect(refused).toEqual([]);
  });
});

// Each part comes alive in a task of its own; what is pasted before the last of them counts, whatever else was to be shown.
test('shows what is pasted between the moments in which its parts come alive', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('/en/playground/');
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    const later = window.setTimeout.bind(window);
    const hold = (run: () => void, ms?: number) => (ms ? later(run, ms) : held.push(run));
    Object.assign(window, { setTimeout: hold, letOneRun: () => held.shift()?.(), isHeld: () => held.length > 0 });
  });
  const letOneRun = async () => {
    await page.waitForFunction(() => (window as never as { isHeld(): boolean }).isHeld());
    await page.evaluate(() => (window as never as { letOneRun(): void }).letOneRun());
  };
  for (let before = 0; before < 6; before++) {
    await page.evaluate((text) => sessionStorage.setItem('layerwise-carry', JSON.stringify({ text })), dirty);
    await page.reload();
    for (let part = 0; part < before; part++) await letOneRun();
    await box(page).fill(overlay);
    while (!(await page.locator('[data-alive=true]').count())) await letOneRun();
    await expect(result(page), `after ${before} parts`).toContainText('local/minimal:classic');
    await expect(page.locator('.rows')).toContainText('local/minimal:classic');
    expect(await box(page).inputValue()).toBe(overlay);
    const links = await page
      .locator('.note-head a')
      .evaluateAll((all) => all.map((link) => [link.textContent, (link as HTMLAnchorElement).pathname]));
    expect(links).toContainEqual(['RootFS.Layers', '/en/fields/RootFS.Layers/']);
  }
});

test('a paste on the landing page goes along to the playground, and stays in neither the box nor the tab', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.locator('#paste-here').evaluate((element, text) => {
    (element as HTMLTextAreaElement).value = text;
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, overlay);
  await page.waitForURL('**/en/playground/');
  await expect(box(page)).toHaveValue(overlay);
  await expect(result(page)).toContainText('local/minimal:classic');
  expect(await page.evaluate(() => sessionStorage.getItem('layerwise-carry'))).toBeNull();
});
