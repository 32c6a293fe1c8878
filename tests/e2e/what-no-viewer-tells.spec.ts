import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messages } from '../../src/lib/i18n/messages.ts';
import { viewWords } from '../../src/lib/i18n/view-words.ts';
import { openPlayground } from './open-playground.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const engine = (folder: string, name: string) => read(`tests/engines/${folder}/${name}.json`);
const sample = read('src/content/samples/docker-29-containerd/output.txt');

const box = (page: Page) => page.locator('textarea#paste');
const note = (page: Page) => page.locator('.inline-note');

/** Chooses a line of the paste, the first that holds a text, and waits for the note under it. */
async function choose(page: Page, line: string): Promise<void> {
  const row = page.locator('.rows li').filter({ hasText: line }).first();
  await row.locator('button.code').click();
  await expect(row.locator('.inline-note')).toBeVisible();
}

for (const locale of ['en', 'zh'] as const) {
  const t = messages[locale];
  const { known, origin, share } = viewWords[locale];

  test.describe(`what no viewer of JSON can tell (${locale})`, () => {
    // Narrow, so that the notes stand under their lines.
    test.use({ viewport: { width: 900, height: 900 }, timezoneId: 'Asia/Shanghai' });
    const open = async (page: Page, place = '') => {
      await openPlayground(page, `/${locale}/playground/${place}`);
      await expect(page.locator('.kept input')).toBeAttached();
    };

    test('N1 N2 N17 N18 N19 are told of an output of the containerd store', async ({ page }) => {
      await open(page);
      await box(page).fill(sample);

      const wrote = page.locator('.engine');
      await expect(wrote).toContainText(t.engine.store.containerd);
      await expect(wrote).toContainText(t.engine.apiFrom('1.53'));
      await expect(wrote).toContainText(t.engine.note);
      await wrote.getByRole('button', { name: 'Identity' }).hover();
      await expect(page.locator('.rows li.lit')).toContainText('"Identity"');
      await wrote.getByRole('button', { name: 'Identity' }).click();
      await expect(note(page)).toContainText(t.engine.tells);

      await page.locator('.absent summary').click();
      const absent = (field: string) =>
        page.locator('.absent > div').filter({ has: page.getByText(field, { exact: true }) });
      await expect(absent('GraphDriver')).toContainText(t.playground.asSentence(t.absence.version));
      await expect(absent('VirtualSize')).toContainText(t.playground.asSentence(t.absence.version));
      await expect(absent('Variant')).toContainText(t.playground.asSentence(t.absence.image));
      await expect(absent('Manifests')).toContainText(t.playground.asSentence(t.absence['on-request']));

      const told: readonly (readonly [line: string, says: readonly string[]])[] = [
        ['"Id"', [t.meaning.digest.index]],
        ['"Created"', [t.worked.utc('2026-11-20 23:19:51'), t.playground.localTime('2026-11-21 07:19:51 GMT+8')]],
        ['"Size": 1132599', ['1.13 MB', '1.08 MiB']],
        ['"Interval"', ['30s']],
        ['"StartPeriod"', ['1m30s']],
        ['"8080/tcp"', [t.meaning.port(8080, 1, 'TCP', false)]],
        ['"User"', [t.meaning.user('uid', '1000', '1000')]],
        ['"Comment"', [t.meaning.buildkit]],
        ['PATH=', [known.env['PATH=default']]],
        ['"ArgsEscaped"', [t.meaning.argsEscaped]],
        ['sha256:5f70bf18', [t.worked.emptyLayer]],
        ['image.source', [known.labels['org.opencontainers.image.source']]],
      ];
      for (const [line, says] of told) {
        await choose(page, line);
        for (const one of says) await expect(note(page).locator('.computed'), line).toContainText(one);
      }

      await page.locator('.origin summary').click();
      const pinned = page.locator('.origin [data-pinned=index]').first();
      await expect(pinned).toContainText(/^127\.0\.0\.1:5000\/demo\/everything\.buildkit@sha256:67bb95a7/);
      await expect(pinned).toContainText(origin.names.index);
      await expect(page.locator('.origin')).toContainText(origin.byPlatform);
      await expect(page.locator('.origin [data-origin=source]')).toContainText('https://example.com/demo.git');
    });

    test('N1 N2 N18 N19 are told of an output of the classic store', async ({ page }) => {
      await open(page);
      await box(page).fill(engine('docker-20.10.24-btrfs', 'everything.classic'));
      const wrote = page.locator('.engine');
      await expect(wrote).toContainText(t.engine.store.graphdriver);
      await expect(wrote).toContainText(t.engine.apiUpTo('1.43'));
      await page.locator('.absent summary').click();
      await expect(page.locator('.absent > div').filter({ hasText: 'Descriptor' }).first()).toContainText(
        t.playground.asSentence(t.absence.store),
      );
      await choose(page, '#(nop)');
      await expect(note(page).locator('.computed')).toContainText(t.meaning.nop);
      await choose(page, '"Data": null');
      await expect(note(page).locator('.computed')).toContainText(t.meaning.noDriverData.graphdriver);

      await box(page).fill(engine('docker-29.7.2-overlay2', 'dup-layers.buildkit'));
      await page.locator('.rows li').filter({ hasText: 'sha256:' }).last().scrollIntoViewIfNeeded();
      await page
        .locator('.rows li')
        .filter({ hasText: /^\d+ +"sha256:[0-9a-f]{64}",?$/ })
        .last()
        .getByRole('button')
        .click();
      await expect(note(page).locator('.computed')).toContainText(t.meaning.sameLayer(2));
      await page.locator('.origin summary').click();
      await expect(page.locator('.origin')).toContainText(origin.none['never-pushed']);
      await expect(page.locator('.origin')).toContainText(origin.noLabels);
    });

    test('N9 reads the base image and the commit that labels name', async ({ page }) => {
      await open(page);
      await box(page).fill(engine('podman-5.8.6-overlay', 'everything.oci'));
      await page.locator('.origin summary').click();
      const base = page.locator('.origin [data-origin=base]');
      await expect(base).toContainText(/localhost\/local\/busybox:1@sha256:[0-9a-f]{64}/);
      // The labels of a public image, put into a real output that has none of its own.
      const source = 'https://github.com/nginx/docker-nginx.git#ffe7297:mainline/alpine';
      const revision = 'ffe72978e08c5b0dacecd604e528f6d0741a9ae5';
      const labelled = sample
        .replace(
          '"org.opencontainers.image.source": "https://example.com/demo.git"',
          `"org.opencontainers.image.source": "${source}"`,
        )
        .replace(
          '"org.opencontainers.image.title": "Inspect demo"',
          `"org.opencontainers.image.revision": "${revision}"`,
        );
      await box(page).fill(labelled);
      await expect(page.locator('.origin [data-origin=revision] a')).toHaveAttribute(
        'href',
        `https://github.com/nginx/docker-nginx/commit/${revision}`,
      );
      await page.evaluate(() => document.querySelector('.origin')!.setAttribute('open', ''));
      await box(page).fill(engine('podman-5.8.6-overlay', 'everything.oci'));
      await base.getByRole('button', { name: origin.toCompare }).click();
      await expect(page.locator('#compare-other')).toBeVisible();
    });

    test('N13 the line for a terminal prints a link that opens on the output', async ({ page }) => {
      await open(page, '#view=export');
      const line = await page
        .locator('.export-view .code-box')
        .filter({ hasText: share.shells.posix })
        .locator('pre')
        .innerText();
      const folder = mkdtempSync(join(tmpdir(), 'layerwise-'));
      writeFileSync(join(folder, 'output.json'), sample);
      writeFileSync(join(folder, 'docker'), `#!/bin/sh\ncat '${join(folder, 'output.json')}'\n`);
      chmodSync(join(folder, 'docker'), 0o755);
      const printed = execFileSync('bash', ['-c', line], {
        encoding: 'utf8',
        env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
      });
      const link = /http\S+#v=1\S*/.exec(printed)![0];
      await page.goto('about:blank');
      await openPlayground(page, link);
      await expect(page.locator('.summary')).toContainText('127.0.0.1:5000/demo/everything.buildkit:1.0');
      await expect(box(page)).toHaveValue(sample);
    });

    test('N20 tells what was pasted, and mends what can be mended', async ({ page }) => {
      await open(page);
      const refused = ['container', 'network', 'volume', 'oci-manifest', 'oci-index', 'other-json', 'no-json'] as const;
      for (const kind of refused) {
        await box(page).fill(read(`tests/pastes/${kind}/paste.txt`));
        await expect(page.locator('.advice')).toHaveAttribute('data-kind', kind);
        await expect(page.locator('.advice')).toContainText(t.advice[kind]);
      }
      await box(page).fill(read('tests/pastes/history-table/paste.txt'));
      await expect(page.locator('.advice')).toContainText(t.hints['history-text']);
      const explained = [
        ['podman', t.kinds['podman-image']],
        ['skopeo', t.kinds['skopeo-image']],
        ['oci-config', t.kinds['oci-config']],
        ['object-without-array', t.engine.store.containerd],
      ] as const;
      for (const [paste, says] of explained) {
        await box(page).fill(read(`tests/pastes/${paste}/paste.txt`));
        await expect(page.locator('.engine'), paste).toContainText(says);
      }
      const mended = [
        ['cut-inside-layers', 'cut'],
        ['smart-quotes', 'odd-quotes'],
        ['terminal-colours', 'terminal-codes'],
        ['wrapped-at-80-columns', 'line-break'],
        ['line-numbers', 'line-prefix'],
        ['elided-digests', 'elided-value'],
      ] as const;
      for (const [paste, notice] of mended) {
        await box(page).fill(read(`tests/pastes/${paste}/paste.txt`));
        await expect(page.locator('.notices'), paste).toContainText(t.notices[notice]);
        await expect(page.locator('.summary')).toBeVisible();
      }
      await box(page).fill(read('tests/pastes/several-images/paste.txt'));
      await expect(page.locator('#image option').first()).toContainText(t.playground.imageOf(1, 3));
    });

    test('N24 works with the network off, and the page lets nothing go elsewhere', async ({ page, context }) => {
      await open(page);
      const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
      expect(policy).toMatch(/connect-src '(?:self|none)'/);
      await expect(page.locator('.privacy a')).toHaveText(t.playground.privacyCheck);
      // What comes when the page is idle has come.
      await expect(page.locator('.origin')).toBeAttached();
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await box(page).fill(engine('docker-29.7.2-overlay2', 'derived-b.buildkit'));
      for (const view of ['layers', 'runs', 'compare', 'export', 'raw', 'annotated']) {
        await page.locator(`#tab-${view}`).click();
        await expect(page.locator('#view')).not.toContainText(t.playground.viewFailed);
        await expect(page.locator('#view')).not.toHaveText(t.playground.working);
      }
      expect(asked).toEqual([]);
      const refused = await page.evaluate(async () => {
        const violation = new Promise<string>((resolve) =>
          document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI)),
        );
        void fetch('https://elsewhere.invalid/').catch(() => undefined);
        return violation;
      });
      expect(refused).toContain('elsewhere.invalid');
      await context.setOffline(false);
    });
  });
}
