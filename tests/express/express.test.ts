import { describe, expect, test } from 'vitest';
import {
  bytes,
  goDuration,
  inlineParts,
  jqFor,
  pathSteps,
  printLines,
  templateFor,
  workOut,
} from '../../src/lib/express/index.ts';

describe('printLines', () => {
  test('leaves a string with escapes in double quotes, which Windows shells need a backslash for', () => {
    const { powershell } = printLines('{{join .RepoTags "\\n"}}', [{ key: 'RepoTags', list: false }], 'x');
    expect(powershell).toBe(`docker image inspect --format '{{join .RepoTags \\"\\n\\"}}' x`);
  });

  test('quotes a template for each shell', () => {
    const lines = printLines(
      '{{index .Config.Labels "a.b"}}',
      [
        { key: 'Config', list: false },
        { key: 'Labels', list: false },
      ],
      'x',
    );
    expect(lines).toEqual({
      posix: `docker image inspect --format '{{index .Config.Labels "a.b"}}' x`,
      powershell: "docker image inspect --format '{{index .Config.Labels `a.b`}}' x",
      cmd: 'docker image inspect --format "{{index .Config.Labels `a.b`}}" x',
      jq: `docker image inspect x | jq '.[0].Config.Labels'`,
    });
  });
});

describe('templateFor and jqFor', () => {
  test.each([
    ['Id', 'scalar', '{{.ID}}', '.[0].Id'],
    ['Os', 'scalar', '{{.Os}}', '.[0].Os'],
    ['Config.Env', 'container', '{{json .Config.Env}}', '.[0].Config.Env'],
    ['Config.Env[2]', 'scalar', '{{index .Config.Env 2}}', '.[0].Config.Env[2]'],
    ['Config.Labels["a.b"]', 'scalar', '{{index .Config.Labels "a.b"}}', '.[0].Config.Labels["a.b"]'],
    [
      'Config.ExposedPorts["80/tcp"]',
      'container',
      '{{json (index .Config.ExposedPorts "80/tcp")}}',
      '.[0].Config.ExposedPorts["80/tcp"]',
    ],
    ['Identity.Build[0].Ref', 'scalar', '{{(index .Identity.Build 0).Ref}}', '.[0].Identity.Build[0].Ref'],
  ] as const)('%s', (path, kind, template, jq) => {
    expect(templateFor(path, kind)).toBe(template);
    expect(jqFor(path, 0)).toBe(jq);
  });

  test('pathSteps reads keys with quotes in them', () => {
    expect(pathSteps(String.raw`Config.Labels["a\"]b"][3]`)).toEqual(['Config', 'Labels', 'a"]b', 3]);
  });
});

describe('values worked out', () => {
  test.each([
    [0, '0s'],
    [30e9, '30s'],
    [90e9, '1m30s'],
    [5e8, '500ms'],
    [1500, '1.5µs'],
    [3.6e12, '1h0m0s'],
    [1, '1ns'],
  ])('goDuration %d', (ns, text) => expect(goDuration(ns)).toBe(text));

  test('bytes in both units', () => {
    expect(bytes(1_132_599)).toEqual({ short: '1.13 MB', binary: '1.08 MiB' });
    expect(bytes(999)).toEqual({ short: '999 B', binary: '999 B' });
  });

  test('workOut tells dates that are none', () => {
    expect(workOut('0001-01-01T00:00:00Z', 'time')).toEqual({ kind: 'zero-time' });
    expect(workOut('1970-01-01T00:00:00Z', 'time')).toEqual({ kind: 'epoch' });
    expect(workOut('2026-11-20T23:20:09.2Z', 'time')).toEqual({
      kind: 'time',
      text: '2026-11-20 23:20:09',
      instant: Date.UTC(2026, 10, 20, 23, 20, 9, 200),
    });
    expect(workOut('soon', 'time')).toBeNull();
    expect(workOut('sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef', 'digest')).toEqual({
      kind: 'empty-layer',
    });
    expect(workOut('1132599', 'bytes')).toBeNull();
  });
});

test('inlineParts finds code and field links', () => {
  expect(inlineParts('See `Cmd` and [`Env`](field:Config.Env#order) or [this](field:Id).')).toEqual([
    { kind: 'text', text: 'See ' },
    { kind: 'code', text: 'Cmd' },
    { kind: 'text', text: ' and ' },
    { kind: 'link', text: 'Env', code: true, field: 'Config.Env#order' },
    { kind: 'text', text: ' or ' },
    { kind: 'link', text: 'this', code: false, field: 'Id' },
    { kind: 'text', text: '.' },
  ]);
});
