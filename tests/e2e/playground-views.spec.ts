import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messages } from '../../src/lib/i18n/messages.ts';
import { layerdb } from '../support/layerdb.ts';
import { openPlayground } from './open-playground.ts';

const file = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const engine = (name: string) => file(`engines/docker-29.7.2-overlay2/${name}.json`);
const everything = (sample: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../src/content/samples/${sample}/output.txt`, import.meta.url)), 'utf8'),
  ) as [{ RootFS: { Layers: string[] } }];
const [derived, dup, shell] = ['derived-b.buildkit', 'dup-layers.buildkit', 'cmd-shell.classic'].map(engine) as [
  string,
  string,
  string,
];
const withHistory = file('pastes/inspect-and-history/paste.txt');
const history = withHistory.slice(withHistory.indexOf('IMAGE  '));
const inspect = withHistory.slice(0, withHistory.indexOf('$ docker image history'));

/** The same image on another base: its upper layers are the same changes at other chainIDs. */
const rebased = dup.replace(
  /sha256:63b24c53c5b50e6a5886d70cd610ba891e056a28b90f903096ea9161a7e717c7/g,
  `sha256:${'5'.repeat(64)}`,
);

const words = {
  en: {
    layers: 'Layers',
    compare: 'Compare',
    annotated: 'Annotated',
    noDirectories: 'The containerd store prints no directories',
    paired: 'Every step is settled.',
    inPaste: 'From the history in the same paste.',
    cut: 'Text after the output was skipped.',
    base: 'The only layer of B is the bottom layer of A: B can be the base A was built on.',
    branch: 'The bottom layer is shared; above it, A and B part.',
    apart: 'A and B share no layer',
    all: 'All 3 images of this paste share the lowest 1 layer.',
    band: 'Layer 1 · shared, stored once',
    twin: 'the same DiffID as layer 2 of B, at another chainID: stored twice',
    onlyA: 'only in A',
    other: '中文',
    keys: 'from field to field',
    known: 'where commands are looked for',
    local: 'local time 2026-11-21 07:19:51 GMT+8',
    pointer: 'Copy JSON Pointer',
    format: 'Copy --format',
  },
  zh: {
    layers: '层',
    compare: '对比',
    annotated: '逐行解释',
    noDirectories: 'containerd 存储不打印目录',
    paired: '每一步都对上了。',
    inPaste: '取自一同贴进来的历史。',
    cut: '输出后面的文字已跳过。',
    base: 'B 的全部 1 层就是 A 最下面的 1 层：A 可能是以 B 为基础镜像构建的。',
    branch: '最下面的 1 层是共享的，再往上 A 和 B 就分开了。',
    apart: 'A 和 B 没有共享的层',
    all: '本次粘贴的 3 个镜像都共享最下面的 1 层。',
    band: '第 1 层 · 共享，只存一份',
    twin: 'DiffID 与 B 的第 2 层相同，但 chainID 不同：要存两份',
    onlyA: '只有 A 有',
    other: 'English',
    keys: '逐个字段移动',
    known: '命令到哪些目录去找',
    local: '本地时间 2026-11-21 07:19:51 GMT+8',
    pointer: '复制 JSON Pointer',
    format: '复制 --format',
  },
};

const box = (page: Page) => page.locator('textarea#paste');
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const titles = (page: Page, row: number) =>
  page
    .locator(`[data-layer="${row}"] dd button`)
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).title));

for (const locale of ['en', 'zh'] as const) {
  const w = words[locale];

  test.describe(`the views of the playground (${locale})`, () => {
    test.use({ timezoneId: 'Asia/Shanghai', permissions: ['clipboard-read', 'clipboard-write'] });
    const open = (page: Page, place = '') => openPlayground(page, `/${locale}/playground/${place}`);

    test('N5 N6 show the chainID and directory of every layer as the engine has them', async ({ page }) => {
      await open(page, '#view=layers&sample=docker-29-overlay2');
      const store = layerdb('docker-29.7.2-overlay2')!;
      const diffIds = everything('docker-29-overlay2')[0].RootFS.Layers;
      await expect(page.locator('.stack > li')).toHaveCount(diffIds.length);
      await expect(page.locator('.stack > li').last()).toHaveAttribute('data-layer', '1');
      for (const [i, diffId] of diffIds.entries()) {
        const [shownDiffId, chainId, directory] = await titles(page, i + 1);
        const kept = store.get(chainId!)!;
        expect(shownDiffId).toBe(diffId);
        expect(kept.diffId).toBe(diffId);
        expect(directory).toBe(`/var/lib/docker/overlay2/${kept.cacheId}/diff`);
      }
      await expect(page.locator('[data-layer="2"] dd .computed')).toHaveCount(1);
    });

    test('N7 name no directory for the containerd store, say why, and give the lines of ctr', async ({ page }) => {
      await open(page, '#view=layers&sample=docker-29-containerd');
      await expect(page.locator('.layers-view .lead')).toContainText(w.noDirectories);
      let below = '';
      for (const [i, diffId] of everything('docker-29-containerd')[0].RootFS.Layers.entries()) {
        const chain =
          below === '' ? diffId : `sha256:${createHash('sha256').update(`${below} ${diffId}`).digest('hex')}`;
        expect(await titles(page, i + 1)).toEqual([diffId, chain]);
        below = chain;
      }
      const top = page.locator('.stack > li').first();
      await top.locator('.band').click();
      await expect(top.locator('.find')).toContainText(`ctr -n moby snapshots --snapshotter overlayfs info ${below}`);
      await top.locator('select').selectOption('dockerd');
      await expect(top.locator('.find')).toContainText('ctr -a /run/docker/containerd/containerd.sock -n moby');
      await top.locator('.find .button').first().click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/ snapshots .* info sha256:/);
    });

    test('agree on the layer that was chosen', async ({ page }) => {
      await open(page, '#view=layers&sample=docker-29-overlay2');
      await page.locator('[data-layer="3"] .band').click();
      await expect(page).toHaveURL(/at=RootFS\.Layers%5B2%5D/);
      await tab(page, w.annotated).click();
      await expect(page.locator('.notes .note.open')).toContainText('RootFS.Layers[2]');
      await tab(page, w.layers).click();
      await expect(page.locator('[data-layer="3"] .band')).toHaveAttribute('aria-expanded', 'true');
    });

    test('N16 set a history beside the layers, pasted along or afterwards', async ({ page }) => {
      await open(page, '#view=layers');
      await box(page).fill(withHistory);
      await expect(page.locator('.history')).toContainText(w.inPaste);
      await expect(page.locator('.notices')).not.toContainText(w.cut);
      await box(page).fill(inspect);
      await expect(page.locator('.history')).not.toContainText(w.inPaste);
      await page.locator('.history textarea').fill(history);
      await expect(page.locator('.history')).toContainText(w.paired);
      await expect(page.locator('.steps .chip')).toHaveText([4, 3, 2, 1].map((n) => new RegExp(`\\b${n}\\b`)));
      await page.locator('.steps .chip').nth(1).hover();
      await expect(page.locator('[data-layer="3"]')).toHaveClass(/lit/);
      await page.locator('.history textarea').fill(file('pastes/history-table/paste.txt'));
      await expect(page.locator('.steps .thin, .steps li')).not.toHaveCount(0);
      await expect(page.locator('.history')).not.toContainText(w.paired);
    });

    test('N8 N9 N10 compare two pastes: a base, a branch, the same change elsewhere', async ({ page }) => {
      await open(page, '#view=compare');
      await box(page).fill(derived);
      const second = page.locator('#compare-other');
      await second.fill(shell);
      await expect(page.locator('.verdict')).toHaveText(w.base);
      await second.fill(dup);
      await expect(page.locator('.verdict')).toHaveText(w.branch);
      await expect(page.locator('.common')).toContainText(w.band);
      await expect(page.locator('.column').first().locator('li')).toHaveCount(3);
      await expect(page.locator('[data-what="removed"]').filter({ hasText: 'BASE' })).toContainText(w.onlyA);
      await expect(page.locator('.config a').first()).toHaveAttribute('href', new RegExp(`/${locale}/fields/`));
      await box(page).fill(dup);
      await second.fill(rebased);
      await expect(page.locator('.verdict')).toContainText(w.apart);
      await expect(page.locator('.common')).toHaveCount(0);
      await expect(page.locator('.twin').first()).toContainText(w.twin);
    });

    test('compare images of one paste, and find what all of them share', async ({ page }) => {
      await open(page, '#view=compare');
      await box(page).fill([derived, dup, shell].join('\n'));
      await expect(page.locator('.compare-view')).toContainText(w.all);
      await page.locator('#compare-with').selectOption({ index: 1 });
      await expect(page.locator('.names dd').nth(1)).toContainText('cmd-shell');
      await expect(page.locator('.verdict')).toHaveText(w.base);
    });

    test('N25 keep the view, both pastes, the history and the place when the language changes', async ({ page }) => {
      await open(page, '#view=layers');
      await box(page).fill([derived, inspect].join('\n'));
      await page.locator('#image').selectOption('1');
      await page.locator('.history textarea').fill(history);
      await page.locator('[data-layer="2"] .band').click();
      await tab(page, w.compare).click();
      await page.locator('#compare-other').fill(shell);
      await page.getByRole('link', { name: w.other, exact: true }).first().click();
      const there = words[locale === 'en' ? 'zh' : 'en'];
      await expect(tab(page, there.compare)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('#compare-other')).toHaveValue(shell);
      await tab(page, there.layers).click();
      await expect(page.locator('.history textarea')).toHaveValue(history);
      await expect(page.locator('[data-layer="2"] .band')).toHaveAttribute('aria-expanded', 'true');
      await expect(page.locator('#image')).toHaveValue('1');
    });

    test('ask for nothing while all of this is done', async ({ page }) => {
      await open(page);
      await page.waitForTimeout(3500);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await box(page).fill(dup);
      await tab(page, w.layers).click();
      await page.locator('[data-layer="2"] .band').click();
      await page.locator('.history textarea').fill(history);
      await expect(page.locator('.history')).toContainText(w.paired);
      await tab(page, w.compare).click();
      await page.locator('#compare-other').fill(derived);
      await expect(page.locator('.verdict')).toBeVisible();
      await tab(page, w.annotated).click();
      await page.keyboard.press('?');
      await page.waitForTimeout(500);
      expect(requests).toEqual([]);
    });

    test('N3 N17 tell the time here, what a variable is for, and copy for the shell that was chosen', async ({
      page,
    }) => {
      await open(page, '#sample=docker-29-containerd&at=Created');
      const note = page.locator('.notes .note.open');
      await expect(note.locator('.computed')).toContainText(w.local);
      await page.locator('.notes .note').filter({ hasText: 'Config.Env' }).first().click();
      await page.evaluate(() => localStorage.setItem('layerwise-shell', 'powershell'));
      await open(page, '#sample=docker-29-containerd&at=Config.Env[0]');
      await page.reload({ waitUntil: 'networkidle' });
      await expect(note.locator('.computed')).toContainText(w.known);
      await expect(note.locator('select')).toHaveValue('powershell');
      await note.getByRole('button', { name: w.pointer }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('/0/Config/Env/0');
      await note.locator('select').selectOption('cmd');
      await note.getByRole('button', { name: w.format }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('--format "{{index .Config.Env 0}}"');
      expect(await page.evaluate(() => localStorage.getItem('layerwise-shell'))).toBe('cmd');
    });

    test('list the keys at a question mark, but not while someone types one', async ({ page }) => {
      await open(page);
      const list = page.getByRole('dialog');
      await box(page).focus();
      await page.keyboard.press('?');
      await expect(list).toBeHidden();
      await box(page).fill('');
      await tab(page, w.annotated).focus();
      await page.keyboard.press('?');
      await expect(list).toContainText(w.keys);
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      await expect(tab(page, w.annotated)).toBeFocused();
    });

    test('the keys of the list do what it says', async ({ page }) => {
      const t = messages[locale];
      // Arrows and Enter in the paste, Tab, and Alt+F1 have tests of their own; a new key needs one.
      expect(Object.keys(t.playground.keyList)).toEqual([
        '↑ ↓',
        'Enter',
        '← → Home End',
        'Tab Shift+Tab',
        'Alt+F1',
        '?',
        '/ Ctrl+K',
        'Esc',
      ]);
      await open(page);
      await tab(page, w.annotated).focus();
      for (const [key, view] of [
        ['End', 'raw'],
        ['ArrowLeft', 'export'],
        ['ArrowRight', 'raw'],
        ['Home', 'annotated'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.locator(`#tab-${view}`)).toHaveAttribute('aria-selected', 'true');
        await expect(page.locator(`#tab-${view}`)).toBeFocused();
      }
      for (const key of ['/', 'Control+k']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog', { name: t.site.search })).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog', { name: t.site.search })).toBeHidden();
      }
    });

    test('are reached and used by keyboard alone', async ({ page }) => {
      await open(page, '#view=layers&sample=docker-29-overlay2');
      await expect(page.locator('.stack .band').first()).toBeVisible();
      await tab(page, w.layers).focus();
      for (let i = 0; i < 3; i++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement!.classList.contains('band'))) break;
      }
      await page.keyboard.press('Enter');
      await expect(page.locator('.stack > li').first().locator('.find')).toBeVisible();
      await tab(page, w.layers).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('#tab-runs')).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowRight');
      await expect(tab(page, w.compare)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('#compare-other')).toBeVisible();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      // English in the light and Chinese in the dark with every commit, the others where there is time.
      const tag = (locale === 'en') === (colorScheme === 'light') ? [] : ['@verify'];
      test(`please axe (${colorScheme})`, { tag }, async ({ browser }) => {
        const width = colorScheme === 'light' ? 360 : 1280;
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
          bypassCSP: true,
        });
        const page = await context.newPage();
        const check = async (what: string) => {
          // With reduced motion, a colour that changes takes the length of a frame.
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(
              ({ id, nodes }) => `${what}, ${width} px ${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message}`,
            ),
          ).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${what} overflows at ${width} px`).toBeLessThanOrEqual(0);
        };
        await open(page, '#view=layers');
        await box(page).fill(withHistory);
        for (const n of [1, 2, 3, 4]) {
          await page.locator(`[data-layer="${n}"] .band`).click();
          await check(`layer ${n}`);
        }
        await tab(page, w.compare).click();
        await page.locator('#compare-other').fill(rebased);
        await expect(page.locator('.twin').first()).toBeVisible();
        await check('twins');
        await page.locator('#compare-other').fill(engine('everything.buildkit'));
        await expect(page.locator('.names')).toContainText('demo/everything');
        await check('settings');
        await context.close();
      });
    }
  });
}
