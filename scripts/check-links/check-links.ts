import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesBelow } from '../../src/build/files-below.ts';
import { builtSite } from '../built-site.ts';
import { locales } from '../../src/lib/i18n/locales.ts';
import { linksOf } from './links-of.ts';

// Follows every link of the built site: the page must exist, and so must the anchor on it. Links
// between the languages are the language switch's only. So must the places that are said to answer questions.

const dist = builtSite();
const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');
const LANGUAGE = new RegExp(`^(${locales.join('|')})/`);
const pages = new Map<string, ReturnType<typeof linksOf>>();

for (const file of filesBelow(dist)) {
  // The playground in one file has its links in its script, and they lead to the site in full.
  if (file.endsWith('.html') && file !== 'layerwise.html')
    pages.set(file, linksOf(readFileSync(join(dist, file), 'utf8')));
}

const faults: string[] = [];
let followed = 0;
for (const [file, { links }] of pages) {
  const here = `https://site.invalid${base}${file.replace(/index\.html$/, '')}`;
  for (const { href, switchesLanguage } of links) {
    const url = new URL(href, here);
    if (url.host !== 'site.invalid') continue;
    followed++;
    const fault = faultOf(url);
    if (fault) faults.push(`${file}: ${href} ${fault}`);
    const from = LANGUAGE.exec(file)?.[1];
    const to = LANGUAGE.exec(url.pathname.slice(base.length))?.[1];
    if (from && to && from !== to && !switchesLanguage) faults.push(`${file}: ${href} leads to another language`);
  }
}

// What the table of coverage promises must stand in the built site, in both languages.
const coverage = parse(readFileSync(new URL('../../src/content/coverage.yaml', import.meta.url), 'utf8')) as {
  topics: { at: string[] }[];
  questions: Record<string, string[]>;
  corrections: { at: string[] }[];
};
const promised = [
  ...[...coverage.topics, ...coverage.corrections].flatMap(({ at }) => at),
  ...Object.values(coverage.questions).flat(),
];
for (const place of promised) {
  const [path, anchor] = place.replace(/^page\//, '').split('#') as [string, string?];
  for (const locale of locales) {
    const fault = faultOf(new URL(`https://site.invalid${base}${locale}/${path}/${anchor ? `#${anchor}` : ''}`));
    if (fault) faults.push(`coverage: ${locale}/${place} ${fault}`);
  }
}

function faultOf(url: URL): string | null {
  if (!url.pathname.startsWith(base)) return `lies outside of ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(dist + file) || statSync(dist + file).isDirectory()) return 'does not exist';
  const anchor = decodeURIComponent(url.hash.slice(1));
  // The playground reads its fragment itself.
  if (anchor === '' || file.includes('/playground/')) return null;
  return pages.get(file)?.anchors.has(anchor) ? null : 'has no such anchor';
}

for (const fault of faults.slice(0, 50)) console.error(fault);
console.log(`${pages.size} pages, ${followed} links followed: ${faults.length} broken`);
process.exitCode = faults.length === 0 && pages.size > 0 ? 0 : 1;
