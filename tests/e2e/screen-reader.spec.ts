import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messages } from '../../src/lib/i18n/messages.ts';
import { viewWords } from '../../src/lib/i18n/view-words.ts';
import { en } from '../../src/lib/i18n/views/format.en.ts';
import { zh } from '../../src/lib/i18n/views/format.zh.ts';
import { makeCredential } from '../support/credentials.ts';
import { siteIndex } from '../support/index.ts';
import { openPlayground } from './open-playground.ts';

// What a screen reader has of the playground: roles and names, and what it is told of without asking.

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const sample = read('src/content/samples/docker-29-containerd/output.txt');
const planted = sample.replace('"APP_VERSION=1.2.3"', `"DEPLOY_TOKEN=${makeCredential('GitHub token', 7).secret}"`);
const dup = read('tests/engines/docker-29.7.2-overlay2/dup-layers.buildkit.json');
const derived = read('tests/engines/docker-29.7.2-overlay2/derived-b.buildkit.json');

for (const locale of ['en', 'zh'] as const) {
  const t = messages[locale];
  const p = t.playground;
  const w = viewWords[locale];
  const f = { en, zh }[locale];
  const tag = locale === 'en' ? [] : ['@verify'];
  const panel = (page: Page) => page.getByRole('tabpanel');
  const heard = (page: Page) => page.locator('body > [role=status]');
  const show = (page: Page, view: keyof typeof p.views) =>
    page.getByRole('tab', { name: p.views[view], exact: true }).click();

  test(`what stands on the page has its role and its name (${locale})`, { tag }, async ({ page }) => {
    await openPlayground(page, `/${locale}/playground/#sample=docker-29-containerd&at=Config.Env`);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - ${named('heading', p.title)} [level=1]
      - ${named('textbox', p.label)}
      - ${named('button', p.openFile)}
      - ${named('group', p.samples)}:
        - button [pressed]
        - button
      - ${named('region', p.readStage.title)}:
        - paragraph
        - paragraph
        - ${named('region', w.findings.title)}
        - ${named('tablist', p.viewsLabel)}:
          - ${named('tab', p.views.annotated)} [selected]
          - ${named('tab', p.views.layers)}
          - ${named('tab', p.views.runs)}
          - ${named('tab', p.views.compare)}
          - ${named('tab', p.views.format)}
          - ${named('tab', p.views.export)}
          - ${named('tab', p.views.raw)}
        - ${named('tabpanel', p.views.annotated)}:
          - ${named('heading', p.source)} [level=2]
          - code:
            - textbox
          - ${named('heading', p.meaning)} [level=2]
          - ${named('list', p.meaning)}:
            - listitem:
              - paragraph:
                - link "Id"
            - listitem:
              - paragraph:
                - link "Config.Env"
              - paragraph
              - paragraph:
                - ${named('link', p.page)}
                - ${named('button', t.site.copyLink)}
                - ${named('button', p.copyFormat)}
                - ${named('button', p.copyJq)}
                - ${named('combobox', p.shell)}
                - ${named('button', p.copyPointer)}
                - ${named('button', p.tryFormat)}
    `);
    await expect(page.getByRole('button', { name: p.openFile })).toHaveCount(1);
    const summary = siteIndex(locale).entry('Config.Env')!.summary!;
    await expect(heard(page)).toHaveText(`Config.Env · ${t.worked.elements(7)} · ${summary}`);
    await expect(page.locator('[aria-current=true] .note.open')).toContainText('Config.Env');

    await show(page, 'layers');
    await expect(panel(page)).toMatchAriaSnapshot(`
      - ${named('tabpanel', p.views.layers)}:
        - ${named('list', w.layers.title)}:
          - listitem:
            - ${named('button', `${w.layers.layer(6)} ${w.layers.onDisk}`)}
            - term: ${w.layers.diffId}
            - definition:
              - button /^${w.layers.layer(6)}.+${w.layers.diffId}/
            - term: ${w.layers.chain}
            - definition:
              - button
          - listitem:
            - ${named('button', `${w.layers.layer(1)} ${w.layers.tags.base} ${w.layers.onDisk}`)}
        - ${named('region', w.history.box)}:
          - ${named('heading', w.history.box)} [level=2]
          - ${named('textbox', w.history.paste)}
    `);

    await show(page, 'runs');
    await expect(panel(page)).toMatchAriaSnapshot(`
      - ${named('tabpanel', p.views.runs)}:
        - ${named('region', w.runs.title)}:
          - ${named('heading', w.runs.title)} [level=2]
          - list:
            - listitem:
              - list:
                - listitem:
                  - button "/bin/sh"
          - term: ${w.runs.user}
          - definition:
            - button "1000:1000"
        - ${named('region', w.runs.runTitle)}:
          - figure "docker run":
            - ${named('button', `${t.site.copy} docker run`)}
            - group "docker run"
          - ${named('figure', w.runs.compose)}
        - ${named('region', w.dockerfile.title)}:
          - ${named('heading', w.dockerfile.missing)} [level=3]
          - figure "Dockerfile":
            - list:
              - listitem:
                - button /^(SHELL|LABEL|ENV) /
    `);

    await show(page, 'format');
    await page.getByRole('textbox', { name: f.template }).fill('{{.Osx}}');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toMatchAriaSnapshot(`
      - ${named('tabpanel', p.views.format)}:
        - ${named('textbox', f.template)} [invalid]
        - paragraph:
          - ${named('group', f.examplesLabel)}
        - ${named('group', f.clis)}:
          - radio "29.7.2" [checked]
        - status: ${f.says(1, 1)}
        - ${named('region', f.output)}:
          - ${named('heading', f.output)} [level=2]
          - ${named('group', f.output)}: /template parsing error|can't evaluate field Osx/
        - ${named('heading', f.fault)} [level=2]
        - ${named('group', f.command)}:
          - radio [checked]
    `);

    await show(page, 'raw');
    await expect(panel(page)).toMatchAriaSnapshot(`
      - ${named('tabpanel', p.views.raw)}:
        - paragraph:
          - ${named('button', p.copyRaw)}
        - ${named('group', p.source)}
    `);
  });

  test(
    `what a paste changes is told, and what is masked in it can be looked over (${locale})`,
    { tag },
    async ({ page }) => {
      await openPlayground(page, `/${locale}/playground/`);
      const told = page.locator('.result > [aria-live=polite]');
      await page.locator('#paste').fill('Error: No such image');
      await expect(told).toContainText(p.ownShown);
      await expect(told).toContainText(p.command);
      await page.locator('#paste').fill(planted);
      await expect(told).toContainText('linux/amd64');
      await expect(page.getByRole('region', { name: w.findings.title })).toMatchAriaSnapshot(`
      - ${named('region', w.findings.title)}:
        - list:
          - listitem:
            - paragraph:
              - strong: ${w.findings.severity.careful}
              - text: /DEPLOY_TOKEN/
              - button /^Config\\.Env\\[/
            - paragraph:
              - ${named('link', w.findings.more)}
        - group: /\\d/
    `);

      await show(page, 'export');
      await page.getByRole('button', { name: w.share.make }).click();
      await expect(panel(page)).toMatchAriaSnapshot(`
      - ${named('tabpanel', p.views.export)}:
        - ${named('region', w.redaction.title)}:
          - ${named('heading', w.redaction.title)} [level=2]
          - paragraph:
            - ${named('checkbox', w.redaction.mask)} [checked]
            - ${named('checkbox', w.redaction.hosts)}
          - status: /\\d/
          - table:
            - rowgroup:
              - row:
                - ${named('columnheader', w.redaction.head.kind)}
                - ${named('columnheader', w.redaction.head.place)}
                - ${named('columnheader', w.redaction.head.placeholder)}
            - rowgroup:
              - row:
                - cell
                - cell:
                  - button /^Config\\.Env\\[/
                - cell
          - group: ${w.redaction.text}
        - ${named('region', w.share.title)}:
          - paragraph:
            - ${named('combobox', w.share.opens)}
            - ${named('button', w.share.make)}
          - status:
            - paragraph:
              - ${named('textbox', w.share.link)}
              - ${named('button', w.share.copy)}
        - ${named('region', w.annotated.heading)}:
          - paragraph:
            - ${named('combobox', w.annotated.language)}
          - paragraph:
            - ${named('button', w.annotated.copyMarkdown)}
            - ${named('button', w.annotated.saveHtml)}
        - ${named('region', w.share.terminal)}:
          - ${named('figure', w.share.shells.powershell)}
    `);

      await page.locator('#paste').fill(derived);
      await show(page, 'compare');
      await page.getByRole('textbox', { name: w.compare.label }).fill(dup);
      await expect(heard(page)).toHaveText(w.compare.sentence.branch(1));
      await expect(panel(page)).toMatchAriaSnapshot(`
      - ${named('tabpanel', p.views.compare)}:
        - ${named('textbox', w.compare.label)}
        - term: A
        - definition: local/derived-b:buildkit
        - term: B
        - definition: local/dup-layers:buildkit
        - ${named('region', w.compare.layersTitle)}:
          - ${named('heading', w.compare.layersTitle)} [level=2]
          - paragraph: ${w.compare.sentence.branch(1)}
          - heading "A" [level=3]
          - list "A":
            - listitem:
              - button /^A 4/
          - heading "B" [level=3]
          - list "B"
        - ${named('region', w.compare.configTitle)}:
          - table:
            - rowgroup:
              - row:
                - ${named('columnheader', w.compare.columns.field)}
                - columnheader "A"
                - columnheader "B"
                - ${named('columnheader', w.compare.columns.what)}
            - rowgroup:
              - row:
                - rowheader /Config\\.Env/
                - cell
                - ${named('cell', w.compare.unset)}
                - ${named('cell', w.compare.what.removed)}
    `);

      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
      });
      await panel(page).getByRole('button', { name: /^A 4/ }).click();
      await expect(heard(page)).toHaveText(t.site.copied);
    },
  );
}

/** A role and a name as a snapshot has them. */
function named(role: string, name: string): string {
  return `${role} ${JSON.stringify(name)}`;
}
