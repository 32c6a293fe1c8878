import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { locales } from '../../src/lib/i18n/locales.ts';
import { serveWithNginx } from '../../tests/support/nginx.ts';
import { ensureBrowser } from '../ensure-browser.ts';

// Lighthouse over one page of each kind, in every language, served as deploy/nginx.conf serves them: every category must reach 99.
// It asks for robots.txt within the page, under the page's policy, and the playground's forbids all requests; so there,
// that audit must be the only one of its category to fail, and by the policy.
// The tool comes from the registry when it is asked for; installing it with the project would double what is installed.

const TOOL = 'lighthouse@13.5.0';
const LEAST = 99;
const kinds = { landing: '', field: 'fields/Config.Env/', concept: 'concepts/layers/', playground: 'playground/' };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Record<
    (typeof categories)[number],
    { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
  >;
  readonly audits: Record<
    string,
    {
      readonly score: number | null;
      readonly title: string;
      readonly displayValue?: string;
      readonly explanation?: string;
    }
  >;
}

// The address the pages call their own, so that canonical links are those of this site.
const site = new URL(process.env['SITE'] ?? 'http://localhost:4321');
const served = await serveWithNginx(Number(site.port));
const folder = mkdtempSync(`${tmpdir()}/layerwise-lighthouse-`);
let failed = 0;
try {
  for (const locale of locales) {
    for (const [kind, path] of Object.entries(kinds)) {
      const report = measure(`${served.address}/${locale}/${path}`);
      const scores = categories.map((category) => Math.round((report.categories[category].score ?? 0) * 100));
      const short = categories.some(
        (category, i) => scores[i]! < LEAST && !(category === 'seo' && kind === 'playground' && isKeptOut(report)),
      );
      if (short) failed++;
      console.log(`${locale}/${kind}: ${categories.map((category, i) => `${category} ${scores[i]}`).join(', ')}`);
      if (short)
        for (const { title, displayValue = '' } of Object.values(report.audits).filter(
          ({ score }) => score !== null && score < 0.9,
        ))
          console.log(`    ${title} ${displayValue}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await served.stop();
}
process.exitCode = failed === 0 ? 0 : 1;

function measure(url: string): Report {
  const file = `${folder}/report.json`;
  const { status } = spawnSync(
    'npx',
    [
      '--yes',
      TOOL,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CHROME_PATH: ensureBrowser() }, timeout: 180_000 },
  );
  if (status !== 0) throw new Error(`Lighthouse could not measure ${url}.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

/** Whether the policy of the page, which lets nothing out, is all that search engines could miss. */
function isKeptOut({ audits, categories: { seo } }: Report): boolean {
  const failed = seo.auditRefs.filter(
    ({ id, weight }) => weight > 0 && audits[id]!.score !== null && audits[id]!.score < 1,
  );
  return failed.every(({ id }) => id === 'robots-txt' && audits[id]!.explanation?.includes('CSP violation'));
}
