import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commonBase,
  compareImages,
  explainPaste,
  layerStack,
  type Difference,
  type ImageComparison,
} from '../../src/lib/annotate/index.ts';
import { engineOutputs, type EngineOutput } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';
import { wholeConfig, wholeImage } from '../support/whole-image.ts';

const index = siteIndex();
const imageOf = (text: string) => explainPaste(text, index).images[0]!;
const digest = (n: number) => `sha256:${n.toString(16).padStart(64, '0')}`;

interface Config {
  [key: string]: unknown;
}

const document = (layers: readonly number[], config: Config = {}, rest: Record<string, unknown> = {}) => ({
  ...wholeImage(wholeConfig(config), { Id: digest(0), RepoTags: [] }),
  ...{ Author: '', Comment: '', DockerVersion: '', Parent: '' },
  RootFS: { Type: 'layers', Layers: layers.map(digest) },
  ...rest,
});
const compare = (a: object, b: object) => compareImages(imageOf(JSON.stringify([a])), imageOf(JSON.stringify([b])));
const configs = (a: Config, b: Config) => compare(document([1], a), document([1], b)).config;

const layers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });
const words = fc.array(fc.constantFrom('A=1', 'A=2', 'B=1', 'C', 'D==x'), { maxLength: 5 });
const config = fc.record(
  {
    Env: words,
    Cmd: fc.option(words),
    Entrypoint: words,
    User: fc.constantFrom('', 'root', '0', 'app'),
    Labels: fc.dictionary(fc.constantFrom('a', 'b.c', 'x'), fc.constantFrom('1', '2')),
    ExposedPorts: fc.dictionary(fc.constantFrom('80', '80/tcp', '7000-7002/tcp', '53/udp'), fc.constant({})),
    Healthcheck: fc.record({ Test: words, Interval: fc.constantFrom(0, 30e9) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const image = fc.tuple(layers, config).map(([ids, values]) => document(ids, values));

/** The same comparison with the two images exchanged. */
function mirror({ layers: found, config: differences }: ImageComparison): ImageComparison {
  const relations = { 'a-on-b': 'b-on-a', 'b-on-a': 'a-on-b' } as const;
  return {
    layers: {
      ...found,
      relation: relations[found.relation as 'a-on-b'] ?? found.relation,
      countA: found.countB,
      countB: found.countA,
      elsewhere: found.elsewhere
        .map(({ diffId, a, b }) => ({ diffId, a: b, b: a }))
        .sort((x, y) => x.a - y.a || x.b - y.b),
    },
    config: differences.map(mirrorDifference),
  };
}

function mirrorDifference(difference: Difference): Difference {
  if (difference.kind === 'set') return { ...difference, added: difference.removed, removed: difference.added };
  if (difference.kind === 'keys') {
    const kinds = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    const changes = difference.changes.map(({ key, kind, a, b }) => ({ key, kind: kinds[kind], a: b, b: a }));
    return { ...difference, changes: changes.sort((x, y) => (x.key < y.key ? -1 : 1)) };
  }
  if (difference.kind === 'order' || difference.kind === 'unknown') return difference;
  return { ...difference, a: difference.b, b: difference.a } as Difference;
}

const sorted = (comparison: ImageComparison) => mirror(mirror(comparison));

function shuffleKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shuffleKeys);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffleKeys(item)]),
  );
}

describe('compareImages', () => {
  test('finds an image equal to itself', () => {
    fc.assert(
      fc.property(image, (a) => {
        const { layers: found, config: differences } = compare(a, a);
        expect(differences).toEqual([]);
        const { Layers } = a['RootFS'] as { readonly Layers: readonly string[] };
        expect(found).toMatchObject({ relation: 'same', shared: Layers.length, elsewhere: [] });
      }),
    );
  });

  test('says the same from both sides', () => {
    fc.assert(
      fc.property(image, image, (a, b) => {
        expect(sorted(compare(b, a))).toEqual(mirror(compare(a, b)));
      }),
    );
  });

  test('does not mind the order of keys', () => {
    fc.assert(
      fc.property(image, image, (a, b) => {
        const shuffled = compare(shuffleKeys(a) as object, b);
        expect(sorted(shuffled)).toEqual(sorted(compare(a, b)));
      }),
    );
  });

  test('tells a shared chainID from the same DiffID elsewhere', () => {
    expect(compare(document([1, 2, 3]), document([1, 3])).layers).toMatchObject({
      relation: 'branch',
      shared: 1,
      chainId: digest(1),
      elsewhere: [{ diffId: digest(3), a: 3, b: 2 }],
    });
    expect(compare(document([1, 2]), document([2, 1])).layers).toMatchObject({ relation: 'apart', shared: 0 });
  });

  test('tests a base: all of its layers are the bottom of the other', () => {
    expect(compare(document([1, 2, 3]), document([1, 2])).layers).toMatchObject({ relation: 'a-on-b', shared: 2 });
    expect(compare(document([1]), document([1, 2])).layers.relation).toBe('b-on-a');
    expect(compare(document([]), document([1])).layers.relation).toBe('unknown');
  });

  test('claims no base from a list that was cut or shortened', () => {
    const text = JSON.stringify([document([1, 2, 3])]);
    const cut = imageOf(text.slice(0, text.indexOf(digest(3))));
    const whole = imageOf(JSON.stringify([document([1, 2, 4])]));
    expect(compareImages(whole, cut).layers).toMatchObject({ relation: 'unknown', shared: 2 });
    const elided = imageOf(text.replace(digest(2), 'sha256:00000000…'));
    expect(compareImages(whole, elided).layers).toMatchObject({ relation: 'unknown', shared: 1 });
  });

  test('compares Env by key, and tells when only the order changed', () => {
    expect(configs({ Env: ['A=1', 'B=1', 'C=1'] }, { Env: ['A=2', 'C=1', 'D=1'] })).toEqual([
      {
        field: 'Config.Env',
        kind: 'keys',
        changes: [
          { key: 'A', kind: 'changed', a: '1', b: '2' },
          { key: 'B', kind: 'removed', a: '1', b: null },
          { key: 'D', kind: 'added', a: null, b: '1' },
        ],
      },
    ]);
    expect(configs({ Env: ['A=1', 'B=1'] }, { Env: ['B=1', 'A=1'] })).toEqual([{ field: 'Config.Env', kind: 'order' }]);
  });

  test('compares what a container starts, beside the two parts of it', () => {
    expect(configs({ Entrypoint: ['a'], Cmd: ['b'] }, { Entrypoint: null, Cmd: ['a', 'b'] })).toEqual([
      { field: 'Config.Entrypoint', kind: 'list', a: ['a'], b: [] },
      { field: 'Config.Cmd', kind: 'list', a: ['b'], b: ['a', 'b'] },
    ]);
    expect(configs({ Cmd: ['a'] }, { Cmd: ['b'] })[0]).toEqual({ field: 'command', kind: 'list', a: ['a'], b: ['b'] });
  });

  test('knows spellings of one meaning', () => {
    expect(configs({ User: '' }, { User: '0' })).toEqual([{ field: 'Config.User', kind: 'spelling', a: null, b: '0' }]);
    expect(
      configs(
        { ExposedPorts: { '80': {}, '7000-7001/tcp': {} } },
        { ExposedPorts: { '7000/tcp': {}, '7001/tcp': {}, '80/tcp': {} } },
      ),
    ).toEqual([]);
    expect(configs({ Labels: null, Cmd: [], WorkingDir: '' }, {})).toEqual([]);
    expect(configs({ Healthcheck: { Test: ['NONE'], Interval: 0 } }, { Healthcheck: { Test: ['NONE'] } })).toEqual([]);
  });

  test('takes the user nobody set for no root on Windows', () => {
    const windows = (User: string) => document([1], { User }, { Os: 'windows' });
    expect(compare(windows(''), windows('root')).config).toEqual([
      { field: 'Config.User', kind: 'value', a: null, b: 'root' },
    ]);
  });

  test('says unknown of what one of the two does not tell', () => {
    const whole = JSON.stringify([document([1], { User: 'app', Cmd: ['x'] })]);
    const cut = imageOf(whole.replace('"Cmd":["x"],', ''));
    expect(compareImages(imageOf(whole), cut).config).toContainEqual({ field: 'Config.Cmd', kind: 'unknown' });
  });
});

describe('compareImages on real outputs', () => {
  const outputs = engineOutputs();
  const find = (engine: string, name: string) =>
    imageOf(outputs.find((output: EngineOutput) => output.engine === engine && output.name === name)!.text);

  test('finds one image in every graph driver of one engine, and in the containerd store', () => {
    for (const other of ['vfs', 'btrfs', 'fuse-overlayfs', 'containerd']) {
      const { layers: found, config: differences } = compareImages(
        find('docker-28.5.2-overlay2', 'minimal.classic'),
        find(`docker-28.5.2-${other}`, 'minimal.classic'),
      );
      expect(differences.filter(({ field }) => field !== 'Created')).toEqual([]);
      expect(found.countA).toBe(found.countB);
    }
  });

  test('every pair is symmetric, and every image equals itself', () => {
    const images = outputs
      .filter(({ engine }) => engine === 'docker-28.5.2-overlay2' || engine === 'podman-5.8.6-overlay')
      .flatMap(({ text }) => explainPaste(text, index).images);
    for (const a of images) {
      expect(compareImages(a, a).config).toEqual([]);
      for (const b of images) expect(sorted(compareImages(b, a))).toEqual(mirror(compareImages(a, b)));
    }
  });
});

describe('commonBase', () => {
  const stack = (...ids: number[]) => layerStack(imageOf(JSON.stringify([document(ids)])));

  test('counts the layers all images share from the base up', () => {
    expect(commonBase([stack(1, 2, 3), stack(1, 2), stack(1, 2, 4)])).toBe(2);
    expect(commonBase([stack(1, 2), stack(2, 1)])).toBe(0);
    expect(commonBase([stack(1, 2)])).toBe(2);
    expect(commonBase([])).toBe(0);
  });
});
