// Measures one page with a Lighthouse that `npx --package` put on the PATH, and prints a MeasuredPage:
//   run-lighthouse.ts <browser> <address> [let-through]
// With `let-through`, what the tool itself asks for from within the page is not held to the page's policy.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { categories, type Category, type MeasuredPage } from './measured-page.ts';

interface Page {
  readonly setBypassCSP: (isBypassed: boolean) => Promise<void>;
}
interface Browser {
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}
interface Puppeteer {
  readonly launch: (options: { executablePath: string; args: readonly string[] }) => Promise<Browser>;
}
interface Audit {
  readonly id: string;
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly explanation?: string;
}
interface Report {
  readonly categories: Record<
    Category,
    { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
  >;
  readonly audits: Record<string, Audit>;
  readonly runtimeError?: { readonly code: string };
}
type Lighthouse = (
  address: string,
  flags: { logLevel: 'error' },
  config: undefined,
  page: Page,
) => Promise<{ lhr: Report }>;

const [executablePath, address, mode] = process.argv.slice(2) as [string, string, string?];
const tool = process.env['PATH']!.split(delimiter)
  .map((folder) => join(folder, '..', 'lighthouse'))
  .find((folder) => existsSync(join(folder, 'package.json')));
if (!tool) throw new Error('Lighthouse is not on the PATH.');
const { resolve } = createRequire(join(tool, 'package.json'));
const lighthouse = await load<Lighthouse>(join(tool, 'core', 'index.js'));
const puppeteer = await load<Puppeteer>(resolve('puppeteer-core'));

let report = await visit();
// Now and then the tool misses the beginning of what it records, and asks to be run again.
for (let again = 0; again < 3 && report.runtimeError?.code === 'NO_NAVSTART'; again++) report = await visit();
process.stdout.write(JSON.stringify(measured(report)));

async function visit(): Promise<Report> {
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    if (mode === 'let-through') await page.setBypassCSP(true);
    return (await lighthouse(address, { logLevel: 'error' }, undefined, page)).lhr;
  } finally {
    await browser.close();
  }
}

async function load<T>(file: string): Promise<T> {
  return ((await import(pathToFileURL(file).href)) as { default: T }).default;
}

function measured({ categories: found, audits }: Report): MeasuredPage {
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((found[category].score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const counted = ({ id }: Audit) =>
    categories.find((category) => found[category].auditRefs.some((ref) => ref.id === id && ref.weight > 0)) ?? null;
  const shortcomings = Object.values(audits)
    .filter(({ score }) => score !== null && score < 0.9)
    .map((audit) => {
      const { id, title, displayValue = '', explanation = '' } = audit;
      return { id, title, displayValue, explanation, counts: counted(audit) };
    });
  return { scores, shortcomings };
}
