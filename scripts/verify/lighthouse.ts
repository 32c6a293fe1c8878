import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { locales } from '../../src/lib/i18n/locales.ts';
import { serveWithNginx } from '../../tests/support/nginx.ts';
import { ensureBrowser } from '../ensure-browser.ts';
import { median } from '../median.ts';
import { categories, type MeasuredPage } from './measured-page.ts';

// Lighthouse over one page of each kind, in every language, served as deploy/nginx.conf serves them: every category must
// reach 99 in the median of five visits.
// The tool asks for robots.txt from within the page. The playground's policy forbids every request, so there the tool is let
// through for one more visit, which has to reach 99 too; under the policy that audit must be the only one of its category to fail.
// The tool comes from the registry when it is asked for; installing it with the project would double what is installed.

const TOOL = 'lighthouse@13.5.0';
const LEAST = 99;
const VISITS = 5;
const kinds = { landing: '', field: 'fields/Config.Env/', concept: 'concepts/layers/', playground: 'playground/' };
const runner = fileURLToPath(new URL('run-lighthouse.ts', import.meta.url));
const browser = ensureBrowser();

// The address the pages call their own, so that canonical links are those of this site.
const site = new URL(process.env['SITE'] ?? 'http://localhost:4321');
const served = await serveWithNginx(Number(site.port));
let failed = 0;
try {
  for (const locale of locales)
    for (const [kind, path] of Object.entries(kinds)) {
      const address = `${served.address}/${locale}/${path}`;
      const visits = Array.from({ length: VISITS }, () => measure(address));
      const keptOut = visits.every(isKeptOut);
      const free = keptOut ? measure(address, 'let-through') : null;
      const measured = categories.map((category) => {
        const scores = visits.map((visit) => visit.scores[category]);
        return { category, scores, middle: median(scores) };
      });
      const short = measured.filter(({ category, middle }) =>
        category === 'seo' && free ? free.scores.seo < LEAST : middle < LEAST,
      );
      const told = measured.map(({ category, scores, middle }) => `${category} ${middle} (${scores.join(' ')})`);
      if (free) told.push(`seo ${free.scores.seo} with the tool let through the policy`);
      console.log(`${locale}/${kind}: ${told.join(', ')}`);
      if (short.length === 0) continue;
      failed++;
      for (const { title, displayValue } of visits.flatMap(({ shortcomings }) => shortcomings))
        console.log(`    ${title} ${displayValue}`);
    }
} finally {
  await served.stop();
}
process.exitCode = failed === 0 ? 0 : 1;

function measure(address: string, ...mode: readonly 'let-through'[]): MeasuredPage {
  const command = [process.execPath, runner, browser, address, ...mode].map((part) => JSON.stringify(part)).join(' ');
  const { status, stdout } = spawnSync('npx', ['--yes', '--package', TOOL, '--call', command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    timeout: 180_000,
  });
  if (status !== 0) throw new Error(`Lighthouse could not measure ${address}.`);
  return JSON.parse(stdout) as MeasuredPage;
}

/** Whether the policy of the page, which lets nothing out, is all that search engines could miss. */
function isKeptOut({ shortcomings }: MeasuredPage): boolean {
  const missed = shortcomings.filter(({ counts }) => counts === 'seo');
  return (
    missed.length > 0 &&
    missed.every(({ id, explanation }) => id === 'robots-txt' && explanation.includes('CSP violation'))
  );
}
