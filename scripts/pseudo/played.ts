import { chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ensureBrowser } from '../ensure-browser.ts';
import { serveBuilt } from '../serve-built.ts';

const PORT = Number(process.env['PORT'] ?? 4397);
const VIEWS = ['annotated', 'layers', 'runs', 'compare', 'format', 'export', 'raw'];
/** An image of each store, and what is none. */
const SAMPLES = ['docker-29-containerd', 'docker-20-overlay2', 'podman-5-overlay'];
const NO_IMAGE = 'docker: command not found';

/** The playground of the pseudo-language as Chromium holds it, by what was done: every view of some pastes, menu and search. */
export async function played(root: string, locale: string): Promise<Map<string, string>> {
  const { origin, close } = await serveBuilt(root, PORT);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
    const sample = (slug: string) => readFileSync(`${root}/src/content/samples/${slug}/output.txt`, 'utf8');
    const states = new Map<string, string>();
    await page.goto(`${origin}/${locale}/playground/`, { waitUntil: 'networkidle' });
    await page.locator('.editor .view-lines').waitFor();
    for (const slug of SAMPLES) {
      await page.locator('#paste').fill(`$ docker image inspect\n${sample(slug)}\n`);
      for (const view of VIEWS) {
        await page.locator(`#tab-${view}`).click();
        if (view === 'compare') await page.locator('#view textarea').first().fill(sample(SAMPLES[1]!));
        if (view === 'format') await page.locator('#view textarea, #view input').first().fill('{{.Nowhere}}');
        states.set(`${slug}, ${view}`, await settled(page));
      }
    }
    await page.locator('#tab-export').click();
    for (const button of await page.locator('.export-view section button').all()) await button.click();
    states.set('everything exported', await settled(page));
    await page.locator('#paste').fill(NO_IMAGE);
    states.set('no image', await settled(page));
    await page.goto(`${origin}/${locale}/fields/Config.Env/`, { waitUntil: 'networkidle' });
    await page.locator('button.take').first().click();
    states.set('the menu of a link', await settled(page));
    await page.keyboard.press('Escape');
    await page.locator('site-search button').first().click();
    await page.locator('site-search input').fill('layer');
    await page.locator('site-search [role=option]').first().waitFor();
    states.set('a search', await settled(page));
    return states;
  } finally {
    await browser.close();
    close();
  }
}

/** The page's HTML once it has stood still for a moment. */
async function settled(page: Page): Promise<string> {
  let before = '';
  for (let looks = 0; looks < 40; looks++) {
    const html = await page.content();
    if (html === before) return html;
    before = html;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error('The page does not come to rest.');
}
