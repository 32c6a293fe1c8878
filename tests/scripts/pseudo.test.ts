import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pseudoProse } from '../../scripts/pseudo/pseudo-prose.ts';
import { pseudoWords } from '../../scripts/pseudo/pseudo-words.ts';
import { untranslated } from '../../scripts/pseudo/untranslated.ts';
import { wrap } from '../../scripts/pseudo/wrap.ts';
import { addLocale } from '../../scripts/pseudo/write-language.ts';

const allowed = { names: ['Docker Engine'], places: ['.rows', 'button.copy[title]'] };
const found = (body: string) => untranslated(body, 'qps', allowed).map(({ where, text }) => `${where}: ${text}`);

describe('untranslated', () => {
  test.each([
    ['a text', '<p>Not there</p>', 'p: Not there'],
    ['a text beside a translated one', '<p>【Read】 more</p>', 'p: 【Read】 more'],
    ['what is only heard', '<button aria-label="Close">×</button>', 'button[aria-label]: Close'],
    ['a placeholder', '<input placeholder="Paste here">', 'input[placeholder]: Paste here'],
    ['a drawing’s title', '<svg><title>Two stacks</title></svg>', 'title: Two stacks'],
    ['the description of the page', '<meta name="description" content="All of it">', 'meta[description]: All of it'],
    ['what others show of a link', '<meta property="og:title" content="All of it">', 'meta[og:title]: All of it'],
    ['Chinese', '<p>镜像</p>', 'p: 镜像'],
  ])('finds %s', (_, html, what) => expect(found(html)).toEqual([what]));

  test.each([
    ['what is translated', '<p title="【Close】">【Not there】, 29.7</p>'],
    ['code', '<p>【Run】 <code>docker ps</code></p><pre>some output</pre><textarea>a paste</textarea>'],
    ['values', '<p>linux/amd64 Config.Env sha256:63b2 key=value 2.5 GB --format</p>'],
    ['names that are allowed, as whole words', '<p>Docker Engine 29.0.0</p>'],
    [
      'places that are allowed',
      '<ol class="rows"><li>any text</li></ol><button class="copy" title="any text"></button>',
    ],
    ['what is marked as another language', '<a lang="zh-CN" aria-label="切换">中文</a>'],
    ['a sentence with what was searched for marked in it', '<p>【Where a <mark>layer</mark> lies】</p>'],
    ['a link that repeats a heading', '<h2>【What】 <code>the map</code> 【is】</h2><a>【What】 the map 【is】</a>'],
  ])('lets %s pass', (_, html) => expect(found(html)).toEqual([]));

  test('does not take a longer word for a name', () => {
    expect(found('<p>Docker Engineers</p>')).toEqual(['p: Docker Engineers']);
  });
});

test('wrap leaves code, places to fill and the targets of links', () => {
  expect(wrap('Set `Env` in [the config](field:Config), {n} times.')).toBe(
    '【Set】 `Env` 【in】 [【the config】](field:Config), {n} 【times.】',
  );
});

test('pseudoWords leaves what a sentence is given outside, and what was wrapped as it is', () => {
  const { show, joined } = pseudoWords({
    show: (path: string) => `Show ${path} in the paste`,
    joined: (parts: readonly string[]) => `${parts.join(' and ')}.`,
  });
  expect(show('Config')).toBe('【Show】 Config 【in the paste】');
  expect(joined(['【one】', 'two'])).toBe('【one】 【and】 two.');
});

test('pseudoProse wraps the words of a page, and nothing a page is held to', () => {
  const page = '---\ntitle: Layers\n---\n\n## What `Id` is [#id]\n\n<Ran name="one" />\n\n- See [this](field:Id).\n';
  expect(pseudoProse(page)).toBe(
    '---\ntitle: 【Layers】\n---\n\n## 【What】 `Id` 【is】 [#id]\n\n<Ran name="one" />\n\n- 【See】 [【this】](field:Id).\n',
  );
});

test('addLocale adds to the list of languages as it is', () => {
  const source = readFileSync(new URL('../../src/lib/i18n/locales.ts', import.meta.url), 'utf8');
  const longer = addLocale(source, 'qps');
  expect(longer).toMatch(/locales = \['en', .*'qps'\] as const/);
  expect(longer).toMatch(/languageTag.*qps: 'qps' \}/);
});
