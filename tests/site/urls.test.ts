import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { publishedUrls } from '../../scripts/urls/published-urls.ts';
import { madeBuild } from '../support/builds.ts';
import { servePlainly } from '../support/plain-server.ts';
import { dist } from './built-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const urls = readFileSync(`${root}urls.txt`, 'utf8').split('\n').slice(0, -1);

test('every address in urls.txt answers on a case-sensitive server without rewrite rules', async () => {
  const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');
  const server = await servePlainly(madeBuild(), { base });
  const byPath = Map.groupBy(urls, (url) => url.split('#')[0]!);
  const fails: string[] = [];
  for (const [path, listed] of byPath) {
    const response = await fetch(server.site + path.slice(1));
    const text = await response.text();
    const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
    const answers = (anchor: string | undefined) => response.ok && (anchor === undefined || ids.has(anchor));
    fails.push(...listed.filter((url) => !answers(url.split('#')[1])));
  }
  await server.close();
  expect(urls.length).toBeGreaterThan(4000);
  expect(fails, 'a rename belongs in src/content/redirects.yaml; an anchor stays').toEqual([]);
});

test('urls.txt has every address the site publishes, sorted', () => {
  const known = new Set(urls);
  const missing = publishedUrls(dist).filter((url) => !known.has(url));
  expect(missing, 'npm run urls adds them').toEqual([]);
  expect(urls).toEqual([...known].sort());
});

test('urls.txt never lost a line', () => {
  const { status, stdout } = spawnSync('git', ['log', '-p', '-m', '--format=', '--', 'urls.txt'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // A copy without its history has nothing to compare with.
  if (status !== 0) return;
  const known = new Set(urls);
  const lost = [...stdout.matchAll(/^-(\/.*)$/gm)].map(([, url]) => url!).filter((url) => !known.has(url));
  expect(lost).toEqual([]);
});
