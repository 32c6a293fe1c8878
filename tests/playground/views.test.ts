import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTargets } from '../../src/components/playground/views/compare-targets.ts';
import { differenceRows } from '../../src/components/playground/views/difference-rows.ts';
import { localTime } from '../../src/components/playground/local-time.ts';
import { saidOf } from '../../src/components/playground/said-of.ts';
import { compareConfig, explainPaste, type Difference } from '../../src/lib/annotate/index.ts';
import { messages } from '../../src/lib/i18n/messages.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const outputs = engineOutputs();
const textOf = (engine: string, name: string) =>
  outputs.find((output) => output.engine === engine && output.name === name)!.text;

describe('differenceRows', () => {
  test.each<[Difference, object[]]>([
    [
      { field: 'Config.Env', kind: 'keys', changes: [{ key: 'A', kind: 'changed', a: '1', b: '2' }] },
      [{ field: 'Config.Env', key: 'A', what: 'changed', values: ['1', '2'] }],
    ],
    [
      { field: 'Config.Volumes', kind: 'set', added: ['/b'], removed: ['/a'] },
      [
        { field: 'Config.Volumes', key: null, what: 'removed', values: ['/a', null] },
        { field: 'Config.Volumes', key: null, what: 'added', values: [null, '/b'] },
      ],
    ],
    [
      { field: 'Config.Cmd', kind: 'list', a: [], b: ['sh', '-c'] },
      [{ field: 'Config.Cmd', key: null, what: 'added', values: [null, '["sh","-c"]'] }],
    ],
    [
      { field: 'Config.Cmd', kind: 'list', a: ['a', 'b'], b: ['b', 'a'] },
      [{ field: 'Config.Cmd', key: null, what: 'order', values: ['["a","b"]', '["b","a"]'] }],
    ],
    [
      { field: 'Config.User', kind: 'spelling', a: null, b: 'root' },
      [{ field: 'Config.User', key: null, what: 'spelling', values: [null, 'root'] }],
    ],
    [{ field: 'Config.Env', kind: 'order' }, [{ field: 'Config.Env', key: null, what: 'order', values: null }]],
    [{ field: 'Variant', kind: 'unknown' }, [{ field: 'Variant', key: null, what: 'unknown', values: null }]],
  ])('differenceRows spreads %j out', (difference, rows) => expect(differenceRows([difference])).toEqual(rows));

  test('differenceRows never says changed of two values that read alike, over every pair of outputs', () => {
    const images = outputs.map(({ text }) => explainPaste(text, index).images[0]!);
    fc.assert(
      fc.property(fc.constantFrom(...images), fc.constantFrom(...images), (a, b) => {
        for (const { what, values } of differenceRows(compareConfig(a, b))) {
          if (what === 'changed') expect(values![0]).not.toBe(values![1]);
          if (what === 'added') expect([values![0], values![1] === null]).toEqual([null, false]);
          if (what === 'removed') expect([values![1], values![0] === null]).toEqual([null, false]);
        }
      }),
    );
  });
});

describe('compareTargets', () => {
  const one = explainPaste(textOf('docker-29.7.2-overlay2', 'derived-b.buildkit'), index);
  const two = explainPaste(
    ['minimal.classic', 'dup-layers.buildkit'].map((name) => textOf('docker-29.7.2-overlay2', name)).join('\n'),
    index,
  );

  test('compareTargets leaves out the image on show and puts the second paste first', () => {
    expect(compareTargets(two, 0, one).map(({ id, position }) => [id, position])).toEqual([
      ['other-0', 1],
      ['own-1', 2],
    ]);
    expect(compareTargets(two, 1, null).map(({ id }) => id)).toEqual(['own-0']);
  });

  test('compareTargets has nothing for a single image alone', () => expect(compareTargets(one, 0, null)).toEqual([]));
});

describe('localTime', () => {
  const instant = Date.UTC(2026, 10, 20, 22, 45, 23);
  test('localTime writes a moment in a zone with its offset', () => {
    expect(localTime(instant, 'Asia/Shanghai')).toBe('2026-11-21 06:45:23 GMT+8');
    expect(localTime(instant, 'America/St_Johns')).toBe('2026-11-20 19:15:23 GMT-3:30');
  });
  test('localTime says nothing where clocks show UTC', () => {
    expect(localTime(instant, 'UTC')).toBeNull();
    expect(localTime(instant, 'Atlantic/Reykjavik')).toBeNull();
  });
});

describe('saidOf', () => {
  const document = [
    {
      Id: `sha256:${'a'.repeat(64)}`,
      RepoTags: [],
      Os: 'linux',
      Size: 2_063_438,
      Config: { User: '', Env: ['LANG=C'], ExposedPorts: { '80/tcp': {} }, Labels: null, Volumes: { '/x': {} } },
      RootFS: { Type: 'layers', Layers: ['sha256:…'] },
    },
  ];
  const image = explainPaste(JSON.stringify(document), index).images[0]!;
  const said = (path: string, known: (() => string) | null = null) => {
    const annotation = image.annotations.find((one) => one.path === path)!;
    const entry = annotation.field === null ? undefined : index.entry(annotation.field);
    return saidOf(annotation, image, entry, { t: messages.en, known }, false);
  };

  test('saidOf tells a size in decimal and binary units', () => expect(said('Size')).toEqual(['2.06 MB = 1.97 MiB']));
  test('saidOf counts lists and says what is empty', () => {
    expect(said('Config.Env')).toEqual(['1 entry']);
    expect(said('RepoTags')).toEqual(['empty']);
    expect(said('Config.Labels')).toEqual(['empty']);
    expect(said('Config.User')).toEqual(['empty', 'root']);
  });
  test('saidOf calls the braces behind a port or a volume nothing', () => {
    expect(said('Config.ExposedPorts["80/tcp"]')).toEqual(['TCP port 80']);
    expect(said('Config.Volumes["/x"]')).toEqual([]);
  });
  test('saidOf says nothing is empty where the paste has dots', () => expect(said('RootFS.Layers[0]')).toEqual([]));
  test('saidOf adds what a key is known for once that is loaded', () =>
    expect(said('Config.Env[0]', () => 'locale')).toEqual(['locale']));
});
