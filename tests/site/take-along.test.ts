import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const pages = [...builtPages()].filter(
  ([file, html]) => /^(en|zh)\//.test(file) && !html.includes('http-equiv="refresh"'),
);
const isPlayground = (file: string) => file.includes('/playground/');

test('every page brings one button for its headings, named in its language', () => {
  for (const [file, html] of pages) {
    const buttons = html.match(/<template id="take"[^>]* data-name="([^"]+)"/g) ?? [];
    expect(buttons, file).toHaveLength(1);
    expect(buttons[0], file).toContain(file.startsWith('en/') ? 'Copy a link to “N”' : '复制“N”的链接');
  }
});

test('every row of fields, pages and terms has a name, an address and a sentence to take along', () => {
  let rows = 0;
  for (const [file, html] of pages) {
    for (const row of html.split(/(?=<[^>]+ data-take=)/).slice(1)) {
      rows++;
      expect(row, file).toMatch(/^<[^>]+ data-take="[^"]+"/);
      expect(row, file).toMatch(/^<[^>]+ id="|<a [^>]*href="\//);
      expect(row, file).toMatch(/ data-says[^>]*>\s*[^<\s]/);
    }
  }
  expect(rows).toBeGreaterThan(1000);
});

// A build that knows no repository has nowhere to report to.
test.skipIf(!process.env['REPO_URL'])(
  'every page can be reported, with where it is and nothing that was pasted',
  () => {
    for (const [file, html] of pages) {
      const links = [...html.matchAll(/href="([^"]+\/issues\/new\?[^"]+)"/g)].map(([, link]) => link!);
      expect(links, file).toHaveLength(1);
      const { searchParams } = new URL(links[0]!.replace(/&(?:#38|amp);/g, '&'));
      const path = `/${file.replace(/index\.html$/, '')}`;
      expect([...searchParams.keys()], file).toEqual(['template', 'title', 'page', 'site']);
      expect(searchParams.get('title'), file).toContain(path);
      expect(searchParams.get('page'), file).toBe(path);
      expect(searchParams.get('site'), file).toMatch(/^\d+\.\d+\.\d+.*, Docker \d+\./);
    }
  },
);

test.each(
  ['en', 'zh'].flatMap((locale) => [
    `${locale}/fields/Config.Env/`,
    `${locale}/concepts/layers/`,
    `${locale}/howto/format-errors/`,
  ]),
)('a reader mode finds the article of %s, and not what is around it', (path) => {
  const html = new Map(pages).get(`${path}index.html`)!;
  const dom = new JSDOM(html, { url: `http://localhost/${path}` });
  const navigation = [...dom.window.document.querySelectorAll('nav.sidebar a, header a')].map(({ textContent }) =>
    textContent.trim(),
  );
  const summary = dom.window.document.querySelector('main p.summary')!.textContent.trim();
  const headings = [...dom.window.document.querySelectorAll('main article h2')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  const article = new Readability(dom.window.document).parse()!;
  const text = article.textContent!.replace(/\s+/g, ' ');
  expect(text).toContain(summary.replace(/\s+/g, ' '));
  expect(headings.length).toBeGreaterThan(2);
  for (const heading of headings.slice(0, -2)) expect(text).toContain(heading);
  expect(navigation.length).toBeGreaterThan(20);
  expect(text).not.toContain(navigation.slice(0, 10).join(' '));
  expect(article.content).not.toContain('sidebar');
});

test('headings go down one step at a time on every page', () => {
  for (const [file, html] of pages.filter(([file]) => !isPlayground(file))) {
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const levels = [...main.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels[0], file).toBe(1);
    for (const [i, level] of levels.entries())
      if (i > 0) expect(level, `${file}: ${levels.join(' ')}`).toBeLessThanOrEqual(levels[i - 1]! + 1);
  }
});
