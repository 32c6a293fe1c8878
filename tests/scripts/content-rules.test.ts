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

// Of each type a value, and one that comes close.
const typed: [type: string, value: unknown, other: unknown][] = [
  ['string', 'a', ['a']],
  ['integer', 1, 1.5],
  ['boolean', true, 'true'],
  ['object', { a: 1 }, 'a'],
  ['object', {}, null],
  ['object', {}, []],
  ['array<string>', ['a', 'b'], ['a', 1]],
  ['array<integer>', [1, 2], [1, 'a']],
  ['array<object>', [{}, {}], [{}, 'a']],
  ['map<string>', { a: 'b' }, { a: 'b', c: 1 }],
  ['map<string>', {}, ['a']],
  ['map<object>', { a: {} }, { a: {}, b: 'a' }],
];

type Bad = [fault: string, content: Content];

// Each rule with what it must refuse, and what it says of it, and something it must leave alone.
const cases: Record<string, { good: Content; bad: Bad[] }> = {
  'twins exist': {
    good: content(page('Id', { en: en(''), zh: zh('') }), page('Os', {})),
    bad: [
      ['zh.mdx is missing', content(page('Id', { en: en('') }))],
      ['en.mdx is missing', content(page('Id', { zh: zh('') }))],
    ],
  },
  'same headings': {
    good: content(page('Id', { en: en('## A [#a]\n\n## B [#b]\n'), zh: zh('## 甲 [#a]\n\n## 乙 [#b]\n') })),
    bad: [
      ['“甲” has no [#anchor]', content(page('Id', { en: en('## A\n'), zh: zh('## 甲\n') }))],
      ['headings differ: en ##a · zh ', content(page('Id', { en: en('## A [#a]\n'), zh: zh('') }))],
      [
        'headings differ: en ##a ##b · zh ##b ##a',
        content(page('Id', { en: en('## A [#a]\n## B [#b]\n'), zh: zh('## 乙 [#b]\n## 甲 [#a]\n') })),
      ],
      [
        "#sources belongs to the page's own sections",
        content(page('Id', { en: en('## A [#sources]\n'), zh: zh('## 甲 [#sources]\n') })),
      ],
      [
        'an anchor stands twice',
        content(page('Id', { en: en('## A [#a]\n## A [#a]\n'), zh: zh('## 甲 [#a]\n## 甲 [#a]\n') })),
      ],
    ],
  },
  'same code': {
    good: content(page('Id', { en: en('```text\nx\n```\n'), zh: zh('```text\nx\n```\n') })),
    bad: [
      ['code block 1 differs', content(page('Id', { en: en('```text\nx\n```\n'), zh: zh('```text\ny\n```\n') }))],
      ['1 code blocks in en, 0 in zh', content(page('Id', { en: en('```text\nx\n```\n'), zh: zh('') }))],
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
      ...['sh', 'console', 'powershell', 'bat'].map((type): Bad => [
        'a command in the prose, without a run: docker image ls',
        content(page('Id', { en: en(shell(type, 'docker image ls')) })),
      ]),
      [
        'a command in the prose, without a run: #!/bin/sh',
        content(page('Id', { en: en(shell('sh', '#!/bin/sh', 'ls')) })),
      ],
      [
        'a command in the prose, without a run: #!/bin/sh',
        content(page('Id', { en: en(shell('sh', '#!/bin/sh', 'ls -l')) }, ran('$ docker image ls'))),
      ],
      [
        'a command in the prose, without a run: ls',
        content(page('Id', { en: en(shell('sh', 'ls')) }, ran('$ docker image ls'))),
      ],
      [
        'a command in the prose, without a run: docker image ls',
        content(page('Id', { zh: zh(shell('text', 'docker image ls')) })),
      ],
      ['a command in the prose, without a run: $ ls', content(page('Id', { zh: zh(shell('', '$ ls')) }))],
      ['ran.a: no recording of $ docker image ls -a', content(page('Id', {}, ran('$ docker image ls -a')))],
      ['ran.a: no recording of a 1 z', content(page('Id', {}, ran('$ docker image ls', 'a 1 z')))],
      ['ran.a: no recording of a 123 z', content(page('Id', {}, ran('$ docker image ls', 'b', 'a 123 z')))],
      ['ran.a: no recording of 123', content(page('Id', {}, ran('$ docker image ls', '123')))],
      ['ran.a: no recording of b', content(page('Id', {}, ran('b')))],
      [
        'ran.a: there is no recording lab/e/b.txt',
        content(page('Id', {}, { ran: { a: { engine: 'e', from: ['lab/e/b.txt'], console: '$ docker image ls' } } })),
      ],
      [
        'ran.a: lab/e/a.txt is not of f',
        content(page('Id', {}, { ran: { a: { engine: 'f', from: ['lab/e/a.txt'], console: '$ docker image ls' } } })),
      ],
    ],
  },
  'same links': {
    good: content(
      page('Id', { en: en('[a](field:Os#x)'), zh: zh('[甲](field:Os#x)') }),
      page('Os', { en: en('## X [#x]\n'), zh: zh('## X [#x]\n') }),
      ...(['concept', 'howto', 'finding'] as const).map((scheme) => ({
        ...page('a', {
          en: en(`[a](${scheme}:a) [b](page:glossary)`),
          zh: zh(`[甲](${scheme}:a) [乙](page:glossary)`),
        }),
        collection: ({ concept: 'concepts', howto: 'howto', finding: 'findings' } as const)[scheme],
      })),
    ),
    bad: [
      ['links differ: en field:Id · zh ', content(page('Id', { en: en('[a](field:Id)'), zh: zh('') }))],
      ['field:Os: fields/Os has no page', content(page('Id', { en: en('[a](field:Os)'), zh: zh('[甲](field:Os)') }))],
      [
        'https://example.com is not of the form field:Path, concept:slug, howto:slug, finding:code or page:name',
        content(page('Id', { en: en('[a](https://example.com)'), zh: zh('[甲](https://example.com)') })),
      ],
      [
        'field:Id#nope: no section #nope there',
        content(page('Id', { en: en('[a](field:Id#nope)'), zh: zh('[甲](field:Id#nope)') })),
      ],
      [
        'page:nope is not of the form field:Path, concept:slug, howto:slug, finding:code or page:name',
        content(page('Id', { en: en('[a](page:nope)'), zh: zh('[甲](page:nope)') })),
      ],
    ],
  },
  'same parts': {
    good: content(page('Id', { en: en('<Ran name="a" />'), zh: zh('<Ran name="a" />') }, { ran: { a: {} } })),
    bad: [
      [
        'parts differ: en <Figure name="a" /> · zh ',
        content(page('Id', { en: en('<Figure name="a" />'), zh: zh('') })),
      ],
      ['no ran.a in the data', content(page('Id', { en: en('<Ran name="a" />'), zh: zh('<Ran name="a" />') }))],
      ['ran.a is not shown', content(page('Id', { en: en(''), zh: zh('') }, { ran: { a: {} } }))],
      [
        'no format.a in the data',
        content(page('Id', { en: en('<Format name="a" />'), zh: zh('<Format name="a" />') })),
      ],
    ],
  },
  'one-sentence summary': {
    good: content(page('Id', { en: en(''), zh: zh('') })),
    bad: [
      ['en: the summary does not end in .', content(page('Id', { en: en('', 'What it is'), zh: zh('') }))],
      ['en: the summary is one sentence', content(page('Id', { en: en('', 'One. Two.'), zh: zh('') }))],
      ['zh: the summary is one sentence', content(page('Id', { en: en(''), zh: zh('', '一句。两句。') }))],
      [
        'en: the summary has 201 characters, at most 150',
        content(page('Id', { en: en('', `${'Long '.repeat(40)}.`), zh: zh('') })),
      ],
    ],
  },
  'examples match': {
    good: content(
      page('Config.Env', { en: en(''), zh: zh('') }, { type: 'array<string>', example: 's' }),
      page('Checksum', { en: en(''), zh: zh('') }, { type: 'string', illustration: { value: 'tarsum' } }),
      { ...page('layers', { en: en(''), zh: zh('') }), collection: 'concepts' },
      ...typed.map(([type, value]) => page('X', { en: en(''), zh: zh('') }, { type, illustration: { value } })),
    ),
    bad: [
      [
        'neither an example nor an illustration',
        content(page('Size', { en: en(''), zh: zh('') }, { type: 'integer' })),
      ],
      [
        'the illustration is not of type integer',
        content(page('Size', { en: en(''), zh: zh('') }, { type: 'integer', illustration: { value: '1' } })),
      ],
      [
        'both an example and an illustration',
        content(
          page('Size', { en: en(''), zh: zh('') }, { type: 'integer', example: 's', illustration: { value: 1 } }),
        ),
      ],
      [
        'the example is not of type string',
        content(page('Size', { en: en(''), zh: zh('') }, { type: 'string', example: 's' })),
      ],
      [
        'the sample s does not have it',
        content(page('Os', { en: en(''), zh: zh('') }, { type: 'string', example: 's' })),
      ],
      ['no sample named none', content(page('Size', { en: en(''), zh: zh('') }, { type: 'integer', example: 'none' }))],
      ...typed.map(([type, , value]): Bad => [
        `the illustration is not of type ${type}`,
        content(page('X', { en: en(''), zh: zh('') }, { type, illustration: { value } })),
      ]),
    ],
  },
  'Chinese terms': {
    good: {
      ...content(page('Id', { zh: zh('镜像的层，用 `Id` 表示。') }, { versions: [{ zh: '`图层` 是代码。' }, {}] })),
      asides: [{ where: 'messages', zh: '用 `a,图层` 表示。' }],
    },
    bad: [
      ['图层: the glossary says 层', { ...content(), asides: [{ where: 'messages', zh: '图层' }] }],
      ['图层: the glossary says 层', content(page('Id', { zh: zh('镜像的图层。') }))],
      ['half-width punctuation in Chinese text: …there. 镜像,层。 …', content(page('Id', { zh: zh('镜像,层。') }))],
      ['no space between Chinese and Latin: …there. 镜像Id。 …', content(page('Id', { zh: zh('镜像Id。') }))],
      ['no space between Chinese and code: …there. 镜像`的层。 …', content(page('Id', { zh: zh('镜像`Id`的层。') }))],
      ['图层: the glossary says 层', content(page('Id', {}, { versions: [{ zh: '图层出现。' }] }))],
    ],
  },
  'plain words': {
    good: content(page('Id', { en: en('It is a digest. `!important` is code. “Why!” is a quotation.') })),
    bad: [
      ['“simply” in “ It is there. It is simply a digest.”', content(page('Id', { en: en('It is simply a digest.') }))],
      ['“!” in “s. It is there. Look!”', content(page('Id', { en: en('Look!') }))],
    ],
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
    expect(bad.length).toBeGreaterThan(0);
    for (const [fault, each] of bad) expect(rule.check(each).map(({ what }) => what)).toContain(fault);
  });
});
