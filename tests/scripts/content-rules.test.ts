import { describe, expect, test } from 'vitest';
import { readProse, type Page, type PageYaml } from '../../scripts/check-content/page.ts';
import type { Content, Rule } from '../../scripts/check-content/rule.ts';
import { rules } from '../../scripts/check-content/rules.ts';

const head = (summary: string) => `---\nsummary: ${summary}\nmissing: It is there.\n---\n`;
const en = (body: string, summary = 'What it is.') => readProse(head(summary) + body);
const zh = (body: string, summary = '说明它是什么。') => readProse(head(summary) + body);
const page = (folder: string, prose: Page['prose'], data: PageYaml = {}): Page => ({
  collection: 'fields',
  folder,
  data,
  prose,
});
const content = (...pages: Page[]): Content => ({
  pages,
  glossary: [{ en: 'layer', zh: '层', not: ['图层'] }],
  asides: [],
  samples: new Map([['s', '[{"Size": 5, "Config": {"Env": ["A=1"]}}]']]),
  recordings: new Map([
    [
      'lab/e/a.txt',
      '$ docker image ls\na 123 z\nb\n$ docker tag a b; docker image ls -q\n123\n$ cat s\n#!/bin/sh\nls\n',
    ],
  ]),
});
const shell = (type: string, ...lines: string[]) => ['```' + type, ...lines, '```', ''].join('\n');
const ran = (...lines: string[]) => ({
  ran: { a: { engine: 'e', from: ['lab/e/a.txt'], console: `${lines.join('\n')}\n` } },
});

// Each rule with something it must refuse and something it must leave alone.
const cases: Record<string, { good: Content; bad: Content[] }> = {
  'twins exist': {
    good: content(page('Id', { en: en(''), zh: zh('') }), page('Os', {})),
    bad: [content(page('Id', { en: en('') })), content(page('Id', { zh: zh('') }))],
  },
  'same headings': {
    good: content(page('Id', { en: en('## A [#a]\n\n## B [#b]\n'), zh: zh('## 甲 [#a]\n\n## 乙 [#b]\n') })),
    bad: [
      content(page('Id', { en: en('## A\n'), zh: zh('## 甲\n') })),
      content(page('Id', { en: en('## A [#a]\n'), zh: zh('') })),
      content(page('Id', { en: en('## A [#a]\n## B [#b]\n'), zh: zh('## 乙 [#b]\n## 甲 [#a]\n') })),
      content(page('Id', { en: en('## A [#sources]\n'), zh: zh('## 甲 [#sources]\n') })),
      content(page('Id', { en: en('## A [#a]\n## A [#a]\n'), zh: zh('## 甲 [#a]\n## 甲 [#a]\n') })),
    ],
  },
  'same code': {
    good: content(page('Id', { en: en('```text\nx\n```\n'), zh: zh('```text\nx\n```\n') })),
    bad: [
      content(page('Id', { en: en('```text\nx\n```\n'), zh: zh('```text\ny\n```\n') })),
      content(page('Id', { en: en('```text\nx\n```\n'), zh: zh('') })),
    ],
  },
  'commands were run': {
    good: content(
      page('Id', { en: en(shell('dockerfile', 'RUN docker version')) }, ran('$ docker image ls', 'a 1…3 z', 'b')),
      page('Cmd', { en: en(shell('sh', '#!/bin/sh', 'ls')) }, ran('$ docker image ls')),
      page(
        'Os',
        { en: en(shell('text', '/var/lib/docker', 'FROM x')) },
        ran('$ docker tag a b', '$ docker image ls -q'),
      ),
    ),
    bad: [
      ...['sh', 'console', 'powershell', 'bat'].map((type) =>
        content(page('Id', { en: en(shell(type, 'docker image ls')) })),
      ),
      content(page('Id', { en: en(shell('sh', '#!/bin/sh', 'ls')) })),
      content(page('Id', { en: en(shell('sh', '#!/bin/sh', 'ls -l')) }, ran('$ docker image ls'))),
      content(page('Id', { en: en(shell('sh', 'ls')) }, ran('$ docker image ls'))),
      content(page('Id', { zh: zh(shell('text', 'docker image ls')) })),
      content(page('Id', { zh: zh(shell('', '$ ls')) })),
      content(page('Id', {}, ran('$ docker image ls -a'))),
      content(page('Id', {}, ran('$ docker image ls', 'a 1 z'))),
      content(page('Id', {}, ran('$ docker image ls', 'b', 'a 123 z'))),
      content(page('Id', {}, ran('$ docker image ls', '123'))),
      content(page('Id', {}, ran('b'))),
      content(page('Id', {}, { ran: { a: { engine: 'e', from: ['lab/e/b.txt'], console: '$ docker image ls' } } })),
      content(page('Id', {}, { ran: { a: { engine: 'f', from: ['lab/e/a.txt'], console: '$ docker image ls' } } })),
    ],
  },
  'same links': {
    good: content(
      page('Id', { en: en('[a](field:Os#x)'), zh: zh('[甲](field:Os#x)') }),
      page('Os', { en: en('## X [#x]\n'), zh: zh('## X [#x]\n') }),
    ),
    bad: [
      content(page('Id', { en: en('[a](field:Id)'), zh: zh('') })),
      content(page('Id', { en: en('[a](field:Os)'), zh: zh('[甲](field:Os)') })),
      content(page('Id', { en: en('[a](https://example.com)'), zh: zh('[甲](https://example.com)') })),
      content(page('Id', { en: en('[a](field:Id#nope)'), zh: zh('[甲](field:Id#nope)') })),
      content(page('Id', { en: en('[a](page:nope)'), zh: zh('[甲](page:nope)') })),
    ],
  },
  'same parts': {
    good: content(page('Id', { en: en('<Ran name="a" />'), zh: zh('<Ran name="a" />') }, { ran: { a: {} } })),
    bad: [
      content(page('Id', { en: en('<Figure name="a" />'), zh: zh('') })),
      content(page('Id', { en: en('<Ran name="a" />'), zh: zh('<Ran name="a" />') })),
      content(page('Id', { en: en(''), zh: zh('') }, { ran: { a: {} } })),
      content(page('Id', { en: en('<Format name="a" />'), zh: zh('<Format name="a" />') })),
    ],
  },
  'one-sentence summary': {
    good: content(page('Id', { en: en(''), zh: zh('') })),
    bad: [
      content(page('Id', { en: en('', 'What it is'), zh: zh('') })),
      content(page('Id', { en: en('', 'One. Two.'), zh: zh('') })),
      content(page('Id', { en: en(''), zh: zh('', '一句。两句。') })),
      content(page('Id', { en: en('', `${'Long '.repeat(40)}.`), zh: zh('') })),
    ],
  },
  'examples match': {
    good: content(
      page('Config.Env', { en: en(''), zh: zh('') }, { type: 'array<string>', example: 's' }),
      page('Checksum', { en: en(''), zh: zh('') }, { type: 'string', illustration: { value: 'tarsum' } }),
    ),
    bad: [
      content(page('Size', { en: en(''), zh: zh('') }, { type: 'integer' })),
      content(page('Size', { en: en(''), zh: zh('') }, { type: 'integer', illustration: { value: '1' } })),
      content(page('Size', { en: en(''), zh: zh('') }, { type: 'integer', example: 's', illustration: { value: 1 } })),
      content(page('Size', { en: en(''), zh: zh('') }, { type: 'string', example: 's' })),
      content(page('Os', { en: en(''), zh: zh('') }, { type: 'string', example: 's' })),
      content(page('Size', { en: en(''), zh: zh('') }, { type: 'integer', example: 'none' })),
    ],
  },
  'Chinese terms': {
    good: content(page('Id', { zh: zh('镜像的层，用 `Id` 表示。') })),
    bad: [
      { ...content(), asides: [{ where: 'messages', zh: '图层' }] },
      content(page('Id', { zh: zh('镜像的图层。') })),
      content(page('Id', { zh: zh('镜像,层。') })),
      content(page('Id', { zh: zh('镜像Id。') })),
      content(page('Id', { zh: zh('镜像`Id`的层。') })),
      content(page('Id', {}, { versions: [{ zh: '图层出现。' }] })),
    ],
  },
  'plain words': {
    good: content(page('Id', { en: en('It is a digest. `!important` is code. “Why!” is a quotation.') })),
    bad: [content(page('Id', { en: en('It is simply a digest.') })), content(page('Id', { en: en('Look!') }))],
  },
};

describe('content rules', () => {
  test('every rule has a case, and says in a line what must hold', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(({ name }) => name).sort());
    for (const { description } of rules) expect(description).toMatch(/^[A-Z].*\.$/);
  });

  test.each(rules.map((rule): [string, Rule] => [rule.name, rule]))('%s', (name, rule) => {
    const { good, bad } = cases[name]!;
    expect(rule.check(good)).toEqual([]);
    for (const each of bad) expect(rule.check(each).length).toBeGreaterThan(0);
  });
});
