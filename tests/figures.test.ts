import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureData } from '../src/components/figure/figure-data.ts';
import { shortDigest } from '../src/components/figure/short-digest.ts';
import { stratumOf } from '../src/components/figure/stratum-of.ts';
import { chainIds } from '../src/lib/annotate/index.ts';
import { figureWords } from '../src/lib/i18n/figures.ts';
import { engineOutputs, hasShared, shared, sharedOutputs } from './support/engines.ts';
import { layerdb } from './support/layerdb.ts';

const { containerd, overlay2, removed, platforms } = figureData;

interface Output {
  readonly Id: string;
  readonly Size: number;
  readonly RepoTags: readonly string[];
  readonly RootFS: { readonly Layers: readonly string[] };
  readonly Descriptor: { readonly digest: string; readonly size: number };
}
const outputs = [...engineOutputs(), ...(hasShared ? sharedOutputs() : [])];

/** What an engine printed of an image; undefined where its output is not among those at hand. */
function printed(engine: string, image: string): Output | undefined {
  return outputs
    .filter((output) => output.engine === engine && output.text.includes(`"${image}"`))
    .flatMap(({ text }) => JSON.parse(text) as Output[])
    .find(({ RepoTags }) => RepoTags.includes(image));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe('the classic store in the figures', () => {
  const store = layerdb(overlay2.engine)!;

  test('overlay2 layers and size are those the engine printed', () => {
    const output = printed(overlay2.engine, overlay2.image)!;
    expect(overlay2.layers.map(({ diffId }) => diffId)).toEqual(output.RootFS.Layers);
    expect(overlay2.size).toBe(output.Size);
  });

  test('overlay2 cache-ids are what the store keeps under the computed chainIDs', () => {
    const chain = chainIds(overlay2.layers.map(({ diffId }) => diffId));
    expect(chain.map((id) => store.get(id)?.cacheId)).toEqual(overlay2.layers.map(({ cacheId }) => cacheId));
  });

  test.each(['base', 'derived', 'other'] as const)('shared.%s has the printed layers, each in the store', (name) => {
    const { image, layers } = figureData.shared[name];
    const output = printed(figureData.shared.engine, image);
    if (name !== 'base' || hasShared) expect(layers).toEqual(output?.RootFS.Layers);
    const kept = chainIds(layers).map((id) => layerdb(figureData.shared.engine)!.get(id)?.diffId);
    expect(kept).toEqual(layers);
  });

  test('shared.other repeats one DiffID under three chainIDs', () => {
    const { layers } = figureData.shared.other;
    expect(new Set(layers.slice(1)).size).toBe(1);
    expect(new Set(chainIds(layers).slice(1)).size).toBe(3);
  });

  test('removed keeps the size of the file the next layer deletes', () => {
    for (const { diffId, size } of removed.layers) {
      expect([...layerdb(removed.engine)!.values()].find((layer) => layer.diffId === diffId)?.size).toBe(size);
    }
  });

  test.runIf(hasShared)('removed names the second and third layer of the printed image', () => {
    const { Layers } = printed(removed.engine, removed.image)!.RootFS;
    expect(removed.layers.map(({ diffId }) => diffId)).toEqual(Layers.slice(1, 3));
  });
});

describe('the containerd store in the figures', () => {
  const output = printed(containerd.engine, containerd.image)!;
  const { index, manifest, config, layers, sizes } = containerd;

  test('index and DiffIDs are those the engine printed', () => {
    expect(index).toEqual({ digest: output.Id, size: output.Descriptor.size });
    expect(layers.map(({ diffId }) => diffId)).toEqual(output.RootFS.Layers);
  });

  test('sizes add up to what the engine printed', () => {
    const content = manifest.size + config.size + sum(layers.map(({ blob }) => blob.size));
    expect(sizes.inspect).toBe(output.Size);
    expect(sizes.content).toBe(content);
    expect(sizes.inspect).toBe(index.size + content);
    expect(sizes.total).toBe(sizes.content + sizes.unpacked);
  });

  test('the sample with manifests holds manifest, attestation and sizes', () => {
    const file = new URL('../src/content/samples/docker-29-manifests/output.txt', import.meta.url);
    const [image, attestation] = (JSON.parse(readFileSync(file, 'utf8')) as { Manifests: Manifest[] }).Manifests;
    expect(image).toMatchObject({
      ID: manifest.digest,
      Descriptor: { size: manifest.size },
      Size: { Content: sizes.content, Total: sizes.total },
      ImageData: { Size: { Unpacked: sizes.unpacked } },
    });
    expect(attestation).toMatchObject({
      ID: containerd.attestation.digest,
      Descriptor: { size: containerd.attestation.size },
      AttestationData: { For: manifest.digest },
    });
  });

  test.runIf(hasShared)('config, blobs and snapshot numbers are those of the recorded commands', () => {
    const log = readFileSync(`${shared}/engines/${containerd.engine}/ctr-commands.txt`, 'utf8');
    for (const { digest, size } of [config, ...layers.map(({ blob }) => blob)]) {
      expect(log).toMatch(new RegExp(`"${digest}",\\s+"size": ${size}\\b`));
    }
    const mounted = /^mount -t overlay .*\/snapshots\/329\/fs.*$/m.exec(log)![0];
    const numbers = [...mounted.matchAll(/snapshots\/(\d+)\/fs/g)].map(([, n]) => Number(n));
    expect(numbers.reverse()).toEqual(layers.map(({ snapshot }) => snapshot));
    for (const [i, id] of chainIds(layers.map(({ diffId }) => diffId)).entries()) {
      expect(log).toContain(`layer ${i + 1} DiffID ${layers[i]!.diffId} chainID ${id}`);
    }
  });

  test('history numbers every layer once, the newest first', () => {
    const numbers = containerd.history.flatMap((entry) => ('layer' in entry ? [entry.layer] : []));
    expect(numbers).toEqual(layers.map((_, i) => layers.length - i));
  });

  test.runIf(hasShared)('history has the recorded steps, and a layer where one took room', () => {
    const file = `${shared}/engines/${containerd.engine}/history/everything.buildkit.jsonl`;
    const recorded = readFileSync(file, 'utf8').trim().split('\n');
    const steps = recorded.map((line) => JSON.parse(line) as { CreatedBy: string; Comment: string; Size: string });
    const drawn = containerd.history.flatMap((entry) =>
      'empty' in entry ? entry.empty.map((word) => ({ word, layer: false })) : [{ word: entry.step, layer: true }],
    );
    expect(drawn.map(({ layer }) => layer)).toEqual(steps.map(({ Size }) => Size !== '0B'));
    for (const [i, { word }] of drawn.entries()) {
      expect(steps[i]!.CreatedBy || steps[i]!.Comment).toContain(word.split(' ')[0]);
    }
  });
});

describe('the platforms in the figures', () => {
  test('the index is the Id the engine printed', () => {
    expect(printed(platforms.engine, platforms.image)!.Id).toBe(platforms.index);
  });

  const file = `${shared}/engines/${platforms.engine}/api/buildx-multi.manifests1.json`;
  test.runIf(existsSync(file))('manifests stand in the order of the index, attestations with their image', () => {
    const { Manifests } = JSON.parse(readFileSync(file, 'utf8')) as { Manifests: Manifest[] };
    const recorded = Manifests.map(({ ID, Descriptor: { platform }, AttestationData }) => ({
      digest: ID,
      platform: `${platform.os}/${platform.architecture}`,
      ...(AttestationData && { of: 1 + Manifests.findIndex((other) => other.ID === AttestationData.For) }),
    }));
    expect(platforms.manifests).toEqual(recorded);
  });
});

describe('the words of the figures', () => {
  const numbers = [
    sum(containerd.layers.map(({ blob }) => blob.size)),
    ...Object.values(containerd.sizes),
    overlay2.size,
  ];
  test.each(['en', 'zh'] as const)('%s describes the sizes with the numbers drawn', (locale) => {
    for (const n of numbers) expect(figureWords[locale].sizes.description).toContain(n.toLocaleString('en'));
  });

  test.each(['en', 'zh'] as const)('%s describes the snapshots with the numbers drawn', (locale) => {
    for (const { snapshot } of containerd.layers) {
      expect(figureWords[locale].layerIds.description).toMatch(new RegExp(`\\b${snapshot}\\b`));
    }
  });

  test.each(['en', 'zh'] as const)('%s counts the steps of the history as they are drawn', (locale) => {
    const { description, caption } = figureWords[locale].historySteps;
    const runs = containerd.history.map((entry) => ('empty' in entry ? entry.empty.length : 1));
    const said = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
    expect(said(caption)).toEqual([sum(runs)]);
    for (const n of [sum(runs), ...runs.filter((run) => run > 1)]) expect(said(description)).toContain(n);
  });
});

test('shortDigest keeps both ends and drops the algorithm', () => {
  expect(shortDigest(containerd.index.digest)).toBe('67bb95a7…3fbd1');
  expect(shortDigest(containerd.index.digest, 6, 0)).toBe('67bb95…');
});

test('stratumOf starts at the base colour, ends at the top one and never steps back', () => {
  for (const count of [2, 4, 6, 8, 125]) {
    const steps = Array.from({ length: count }, (_, i) => stratumOf(i, count));
    expect(steps[0]).toBe(1);
    expect(steps.at(-1)).toBe(8);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  }
});

interface Manifest {
  readonly ID: string;
  readonly Descriptor: { readonly platform: { readonly os: string; readonly architecture: string } };
  readonly AttestationData?: { readonly For: string } | null;
}
