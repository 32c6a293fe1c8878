import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

// Addresses of old only lead on, and say nothing of their own.
const pages = [...builtPages()].filter(
  ([file, html]) => /^(en|zh)\//.test(file) && !html.includes('http-equiv="refresh"'),
);

test('every page says its language, and has its twin in the other', () => {
  const files = new Set(pages.map(([file]) => file));
  expect(pages.length).toBeGreaterThan(450);
  for (const [file, html] of pages) {
    const isEnglish = file.startsWith('en/');
    expect(html, file).toMatch(isEnglish ? /<html[^>]* lang="en"/ : /<html[^>]* lang="zh-CN"/);
    expect(files).toContain(file.replace(/^../, isEnglish ? 'zh' : 'en'));
  }
});

test('every page says its encoding where a browser looks for it: in its first 1024 bytes', () => {
  for (const [file, html] of builtPages())
    expect(Buffer.from(html).subarray(0, 1024).toString('latin1').toLowerCase(), file).toContain(
      '<meta charset="utf-8"',
    );
});

test('every page has one h1, and a title no other page of its language has', () => {
  const titles = new Map<string, string>();
  for (const [file, html] of pages) {
    expect(html.match(/<h1[\s>]/g), file).toHaveLength(1);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
    expect(title, file).toBeTruthy();
    const key = `${file.slice(0, 2)} ${title}`;
    expect(titles.get(key), `${file} and ${titles.get(key)} are both called ${title}`).toBeUndefined();
    titles.set(key, file);
  }
});
