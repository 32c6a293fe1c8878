import { describe, expect, test } from 'vitest';
import { assertMasked, assertReads, noticesOf, valuesOf } from '../support/verbs.ts';

const image = { Id: 'sha256:abc', RepoTags: ['a:1'], Size: 5 };
const pretty = JSON.stringify([image], null, 4);

const same: [string, string][] = [
  ['a clean output', pretty],
  ['a shell prompt and a command', `root@web:~# docker image inspect a:1\n${pretty}\n`],
  ['a bracketed prompt', `[root@192 ~]# docker inspect a\n${pretty}`],
  [
    'a Windows prompt',
    `C:\\Users\\me>docker image inspect a\r\n${pretty.replaceAll('\n', '\r\n')}\r\n\r\nC:\\Users\\me>`,
  ],
  ['a PowerShell prompt', `PS C:\\> docker image inspect a | Out-String\n${pretty}`],
  ['a template in the command', `$ docker inspect --format '{{json .}}' a\n${pretty}`],
  ['the minus of a diff', pretty.replace(/^/gm, '- ')],
  [
    'what grep puts before a line',
    pretty
      .split('\n')
      .map((line, i) => `out.json:${i + 1}:${line}`)
      .join('\n'),
  ],
  ['the job, the step and the time of a CI log', pretty.replace(/^/gm, 'build\tRun it\t2026-01-01T00:00:00.0000000Z ')],
  ['one line', JSON.stringify([image])],
  ['lost indentation', pretty.replace(/^ +/gm, '')],
  ['tabs', pretty.replace(/ {4}/g, '\t')],
  ['a # comment', pretty.replace('"Size"', '# how big {it is}\n        "Size"')],
  ['a // comment at the end of a line', pretty.replace('],', '], // names, "all" of them')],
  ['a block comment', pretty.replace('"Size"', '/* "Size": 7, */ "Size"')],
  ['an arrow with a remark', pretty.replace('"a:1"', '"a:1"   <-- the name')],
  ['a remark without any mark', pretty.replace('],', '], 镜像的标签')],
  ['Markdown fences', `Look:\n\n\`\`\`json\n${pretty}\n\`\`\`\n\nWhy?`],
  ['Markdown quote marks', pretty.replace(/^/gm, '> ')],
  ['nested quote marks', pretty.replace(/^/gm, '> > ')],
  ['typographic quotes', pretty.replace(/"([^"]*)"/g, '“$1”')],
  ['non-breaking spaces', pretty.replaceAll(' ', '\u00a0')],
  ['a byte order mark', `\ufeff${pretty}`],
  ['carriage returns', pretty.replaceAll('\n', '\r\n')],
  ['terminal colours', pretty.replaceAll('"Id"', '\u001b[1;34m"Id"\u001b[0m').replaceAll('5', '\u001b[32m5\u001b[0m')],
  [
    'line numbers',
    pretty
      .split('\n')
      .map((line, i) => `${String(i + 1).padStart(4)}  ${line}`)
      .join('\n'),
  ],
  [
    'line numbers with a bar',
    pretty
      .split('\n')
      .map((line, i) => `${i + 9} | ${line}`)
      .join('\n'),
  ],
  ['timestamps of a CI log', pretty.replace(/^/gm, '2024-12-12T19:08:03.6954456Z ')],
  ['the source of a compose log', pretty.replace(/^/gm, 'web-1  | ')],
  ['added lines of a diff', pretty.replace(/^/gm, '+')],
  ['HTML entities', pretty.replaceAll('"', '&quot;')],
  ['trailing commas', pretty.replace(': 5', ': 5,').replace('"a:1"', '"a:1",')],
  ['a missing comma', pretty.replace('],', ']')],
  ['commas too many', pretty.replaceAll(',', ',,').replace('"a:1"', ', "a:1",,')],
  ['full-width punctuation', pretty.replaceAll(',', '，').replaceAll(': ', '：')],
  ['single quotes, as Python prints', pretty.replaceAll('"', "'")],
  ['hash rockets, as Ruby prints', pretty.replaceAll(': ', '=>')],
  ['escaping, as inside another string', JSON.stringify(JSON.stringify([image]))],
  ['names without quotes, as JavaScript has them', pretty.replace(/"(\w+)":/g, '$1:')],
  ['names without quotes and single ones around values', pretty.replace(/"(\w+)":/g, '$1:').replaceAll('"', "'")],
  ['names and equals signs, as HCL has them', pretty.replace(/"(\w+)":/g, '$1 =')],
  ['symbols of Ruby', pretty.replace(/"(\w+)": /g, ':$1=>')],
  [
    'numbers on lines of their own',
    pretty
      .split('\n')
      .flatMap((line, i) => [`${i + 1}`, line])
      .join('\n'),
  ],
  ['the stream of a GitLab log', pretty.replace(/^/gm, '2024-12-12T19:08:03.695445Z 01O ')],
  ['the pod of kubectl logs', pretty.replace(/^/gm, '[pod/web-5d/web] ')],
  ['a time before every line', pretty.replace(/^/gm, '19:08:03.123 ')],
  ['a level before every line', pretty.replace(/^/gm, 'INFO  ')],
  ['a prompt before every line', pretty.replace(/^/gm, 'me@web:~$ ')],
  ['a label in brackets before every line', pretty.replace(/^/gm, '[web] out: ')],
  ['a date with slashes', pretty.replace(/^/gm, '2024/12/12 10:00:00 ')],
  [
    'line numbers behind a letter',
    pretty
      .split('\n')
      .map((line, i) => `L${i + 1}: ${line}`)
      .join('\n'),
  ],
  ['breaks of HTML', pretty.replaceAll('"', '&quot;').replaceAll('\n', '<br>\n').replaceAll('    ', '&nbsp;&nbsp;')],
  ['the record of a log around it', JSON.stringify({ log: pretty, stream: 'stdout', time: '2026-01-01T00:00:00Z' })],
  ['a bare key before it, as in YAML', `sample: ${pretty}`],
  ['prose around it', `It said ${JSON.stringify([image])} and then nothing.`],
];

describe('readPaste reads through', () => {
  test.each(same)('%s', (_dirt, text) => {
    assertReads(text, [image]);
  });
});

describe('readPaste keeps the values of strings', () => {
  const quoted = [{ Id: 'x', Cmd: ['echo "a b" c'], Os: 'linux' }];
  test('whose inner quotes a chat made typographic', () => {
    const text = JSON.stringify(quoted, null, 2).replace(/"/g, () => '”');
    assertReads(text, quoted);
  });
  test('where every space is a non-breaking one', () =>
    assertReads(JSON.stringify(quoted, null, 2).replaceAll(' ', '\u00a0'), quoted));
  test('but for non-breaking spaces beside others', () =>
    assertReads('[{"a":\u00a0"b\u00a0c", "d": 1}]', [{ a: 'b\u00a0c', d: 1 }]));
});

describe('readPaste leaves out, and says so,', () => {
  test.each<[string, string, unknown]>([
    [
      'a word where a value is due',
      '[{"Id": "x", "User": root, "Os": "linux"}]',
      [{ Id: 'x', User: '(left out)', Os: 'linux' }],
    ],
    ['a word in a list', '[{"RepoTags": [local/a:1], "Os": "linux"}]', [{ RepoTags: ['(left out)'], Os: 'linux' }]],
    ['a number in groups', '{"Size": 2,063,437, "Os": "linux"}', { Size: '(left out)', Os: 'linux' }],
    ['a number with a unit', '{"Size": 2.06 MB, "Os": "linux"}', { Size: '(left out)', Os: 'linux' }],
    ['a number of another base', '{"Size": 0x12, "Os": "linux"}', { Size: '(left out)', Os: 'linux' }],
    ['a number that is none', '{"User": 1000:1000, "Os": "linux"}', { User: '(left out)', Os: 'linux' }],
    ['numbers side by side', '{"Size": 12 345}', { Size: '(left out)' }],
    ['words with a quote in them', '[{"Cmd": [echo "a" && b], "Os": "linux"}]', [{ Cmd: ['(left out)'], Os: 'linux' }]],
  ])('%s', (_what, text, document) => {
    assertReads(text, document);
    expect(noticesOf(text).map(({ code }) => code)).toContain('unread');
  });
});

describe('readPaste keeps what is there of a document', () => {
  test('that was cut inside a string', () => assertReads('[{"Id": "sha256:ab', [{ Id: 'sha256:ab' }]));
  test('that was cut inside a key', () => assertReads('[{"Id": "x", "RepoT', [{ Id: 'x' }]));
  test('that was cut after a colon', () => assertReads('[{"Id": "x", "Size":', [{ Id: 'x' }]));
  test('whose lines were cut at the edge of a terminal', () =>
    assertReads('[{"Id": "sha256:63b24c53c5b5\n  "RepoTags": [\n "a"\n ]}]', [
      { Id: 'sha256:63b24c53c5b5', RepoTags: ['a'] },
    ]));
  test('whose lists were cut at the edge of a terminal', () =>
    assertReads('{"Layers": [\n    "sha256:63b2\n    "sha256:8a36\n    ],\n "Size": 5}', {
      Layers: ['sha256:63b2', 'sha256:8a36'],
      Size: 5,
    }));
  test('whose lines a terminal wrapped', () =>
    assertReads('[{"Id": "sha256:63b2\n4c53", "Size": 5}]', [{ Id: 'sha256:63b24c53', Size: 5 }]));
  test('whose lines a terminal wrapped behind a space, or before a closing quote', () =>
    assertReads('[{"Cmd": ["daemon \noff;\n", "a"]}]', [{ Cmd: ['daemon off;', 'a'] }]));
  test('whose names a terminal wrapped', () => {
    const wrapped = '{"Labels": {"org.opencontainers.ima\nge.title": "a", "long\n": "b"},\n "Size": 5}';
    assertReads(wrapped, { Labels: { 'org.opencontainers.image.title': 'a', long: 'b' }, Size: 5 });
    expect(noticesOf(wrapped).map(({ code }) => code)).not.toContain('cut');
  });
  test('that a pager stopped in between', () => {
    const paged = '[{"Id": "x",\n--More--(45%)\n "Os": "linux",\n--More--  "Size": 5}]';
    assertReads(paged, [{ Id: 'x', Os: 'linux', Size: 5 }]);
    expect(new Set(noticesOf(paged).map(({ code }) => code))).toEqual(new Set(['skipped']));
  });
  test('with dots for what was left out', () => assertReads('[{"Id": "x", ...\n}]', [{ Id: 'x' }]));
  test('with dots for a value', () => assertReads('[{"Config": ..., "Size": 5}]', [{ Config: '(left out)', Size: 5 }]));
  test('with an ellipsis in brackets', () =>
    assertReads('{"a": {…}, "b": [...], [...] "c": 1}', { a: {}, b: [], c: 1 }));
  test('with <Snip>', () => assertReads('[{"Id": "x",\n<Snip>\n"Size": 5}]', [{ Id: 'x', Size: 5 }]));
  test('with a digest cut by dots', () => {
    assertReads('[{"Id": "sha256:abc…"}]', [{ Id: 'sha256:abc…' }]);
    expect(noticesOf('[{"Id": "sha256:abc..."}]').map(({ code }) => code)).toContain('elided-value');
  });
  test('whose brackets close too early', () => assertReads('[{"a": {"b": 1,\n  ...\n]', [{ a: { b: 1 } }]));
  test('without its braces', () => assertReads('"Labels": {"a": "b"},\n"Size": 5', { Labels: { a: 'b' }, Size: 5 }));
  test('that begins in the middle', () =>
    assertReads('   "Os": "linux",\n    "Size": 5\n  }\n]\n', { Os: 'linux', Size: 5 }));
  test('with an escape JSON does not know', () =>
    expect(valuesOf(String.raw`[{"a": "x\$y"}]`)).toEqual([[{ a: String.raw`x\$y` }]]));
  test('with entities inside its strings', () =>
    assertReads('{&quot;a&quot;: &quot;&lt;b&gt; &amp;&quot;}', { a: '<b> &' }));
  test('with Python and Ruby literals', () =>
    assertReads('{"a": None, "b"=>nil, "c": True, "d": False}', { a: null, b: null, c: true, d: false }));
});

describe('readPaste finds', () => {
  test('several documents', () =>
    assertReads('docker inspect a\n[{"Id": "1"}]\ndocker inspect b\n[{"Id": "2"}]', [{ Id: '1' }], [{ Id: '2' }]));
  test('the next document after one that was cut', () =>
    assertReads('[{"Id": "1", "Config": {\n[\n  {"Id": "2"}\n]', [{ Id: '1', Config: {} }], [{ Id: '2' }]));
  test('nothing in prose', () => expect(valuesOf('There is no JSON here [see note] {at all}.')).toEqual([]));
  test('nothing in an empty string', () => expect(valuesOf('')).toEqual([]));
});

describe('readPaste says', () => {
  test.each<[string, string]>([
    ['command', `$ docker image inspect a\n${pretty}`],
    ['text-after', `${pretty}\nand so on, at length, without end`],
    ['text-between', '[{"Id":"1"}]\nand then there was more of it\n[{"Id":"2"}]'],
    ['line-prefix', pretty.replace(/^/gm, '> ')],
    ['terminal-codes', `\u001b[1m${pretty}`],
    ['odd-space', pretty.replace(' ', '\u00a0')],
    ['odd-quotes', '[{“Id”: "x"}]'],
    ['html-entities', '[{&quot;Id&quot;: 1}]'],
    ['escaped', '"[{\\"Id\\": 1}]"'],
    ['foreign-notation', '{"a"=>1}'],
    ['comment', '[{"a": 1 // one\n}]'],
    ['elision', '[{"a": 1, ...}]'],
    ['skipped', '[{"a": 1 um}]'],
    ['line-break', '[{"a": "b\nc"}]'],
    ['missing-comma', '["a" "b"]'],
    ['unclosed', '[{"a": 1 ]'],
    ['fragment', '"a": 1'],
    ['cut', '[{"a": 1'],
    ['elided-value', '["sha256:abc…"]'],
    ['duplicate-key', '{"a": 1, "a": 2}'],
  ])('%s where it is so, and only there', (code, text) => {
    expect(noticesOf(text).map((notice) => notice.code)).toContain(code);
    expect(noticesOf(pretty)).toEqual([]);
    assertMasked(text);
  });

  test('where: a notice points at what it is about', () => {
    expect(noticesOf('$ docker inspect a\n[{"a": 1, ... , "b": 2 /* two */}]')).toEqual([
      { code: 'command', text: '$ docker inspect a' },
      { code: 'elision', text: '... ' },
      { code: 'comment', text: '/* two */' },
    ]);
    expect(noticesOf('[{"a": None}]')).toEqual([{ code: 'foreign-notation', text: 'None' }]);
  });
});
