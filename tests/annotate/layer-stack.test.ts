import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainPaste, layerStack } from '../../src/lib/annotate/index.ts';
import { engineOutputs, hasShared, sharedOutputs, type EngineOutput } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';
import { layerdb } from '../support/layerdb.ts';
import { wholeImage } from '../support/whole-image.ts';

const index = siteIndex();
const stackOf = (text: string) => layerStack(explainPaste(text, index).images[0]!);
const digest = (n: number) => `sha256:${n.toString(16).padStart(64, '0')}`;
const directory = (n: number) => `/srv/docker/overlay2/${n.toString(16).padStart(64, '0')}/diff`;

/** An image of these DiffIDs, its directories named by their number. */
function overlayImage(diffIds: readonly string[], driver = 'overlay2'): string {
  const directories = diffIds.map((_, i) => directory(i + 1)).reverse();
  const [UpperDir, ...lower] = directories;
  const Data = UpperDir === undefined ? null : { UpperDir, ...(lower.length > 0 && { LowerDir: lower.join(':') }) };
  return JSON.stringify([
    {
      Id: digest(0),
      RepoTags: [],
      Architecture: 'amd64',
      Os: 'linux',
      Size: 1,
      GraphDriver: { Data, Name: driver },
      RootFS: { Type: 'layers', ...(diffIds.length > 0 && { Layers: diffIds }) },
      Metadata: {},
    },
  ]);
}

// What the engines printed, against what their stores hold.
function compareWithStores(outputs: readonly EngineOutput[]) {
  const seen = { images: 0, directories: 0, refused: {} as Record<string, number>, otherCopy: [] as string[] };
  for (const { engine, name, text } of outputs) {
    const db = layerdb(engine);
    if (!engine.startsWith('docker')) continue;
    for (const image of explainPaste(text, index).images) {
      const { directories, layers } = layerStack(image);
      if (!directories.known) {
        const key = `${engine.replace(/^docker-[\d.]+-/, '')} ${directories.because}`;
        seen.refused[key] = (seen.refused[key] ?? 0) + 1;
        continue;
      }
      seen.images += 1;
      expect(directories.root).toBe('/var/lib/docker');
      for (const layer of layers) {
        seen.directories += 1;
        const { id, start, end, path, madeBy } = layer.directory!;
        expect(text.slice(start, end)).toBe(path);
        if (db!.get(layer.chainId!)!.cacheId === id) continue;
        seen.otherCopy.push(`${engine} ${name} layer ${layer.number}`);
        expect(madeBy).toBe('buildkit');
        expect(directories.ownCopies).toBe(true);
        // A directory of its own, one the store does not know under any chainID.
        expect([...db!.values()].some(({ cacheId }) => cacheId === id)).toBe(false);
      }
    }
  }
  console.log(`layerStack: ${seen.images} images, ${seen.directories} directories`, seen.refused, seen.otherCopy);
  return seen;
}

describe('layerStack names the directory the layer store has for the chainID', () => {
  test('in the outputs kept here', () => {
    const { images, refused } = compareWithStores(engineOutputs());
    expect(images).toBeGreaterThan(60);
    expect(Object.keys(refused).sort()).toEqual([
      'btrfs driver',
      'btrfs none',
      'containerd store',
      'fuse-overlayfs none',
      'overlay2 none',
      'vfs driver',
      'vfs none',
    ]);
  });

  test.runIf(hasShared)('in all there are, save for the one copy BuildKit kept for itself', () => {
    const { images, otherCopy } = compareWithStores(sharedOutputs());
    expect(images).toBeGreaterThan(300);
    expect(otherCopy).toEqual(['docker-28.5.2-fuse-overlayfs dup-layers.buildkit layer 2']);
  });
});

describe("layerStack reads Podman's directories", () => {
  // Podman names the directory of a base layer after its DiffID, and what it built on top by chance.
  function podman(outputs: readonly EngineOutput[]) {
    let images = 0;
    let built = 0;
    let chained = 0;
    for (const { engine, name, text } of outputs) {
      if (!/^podman-.*-overlay$/.test(engine)) continue;
      for (const image of explainPaste(text, index).images) {
        const { directories, layers } = layerStack(image);
        if (!directories.known) {
          expect([directories.because, layers.length], `${engine} ${name}`).toEqual(['none', 0]);
          continue;
        }
        images += 1;
        expect(directories.root).toBe('/var/lib/containers/storage');
        expect(`sha256:${layers[0]!.directory!.id}`).toBe(layers[0]!.diffId);
        built += layers.length - 1;
        chained += layers.slice(1).filter(({ directory, chainId }) => `sha256:${directory!.id}` === chainId).length;
      }
    }
    console.log(`layerStack: ${images} images of Podman, ${built} layers above a base, ${chained} named by chainID`);
    expect(chained).toBe(0);
    return images;
  }

  test('in the outputs kept here', () => expect(podman(engineOutputs())).toBeGreaterThan(20));
  test.runIf(hasShared)('in all there are', () => expect(podman(sharedOutputs())).toBeGreaterThan(200));
});

describe('layerStack', () => {
  test('aligns any number of layers: UpperDir is the top, the end of LowerDir the base', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }), (ids) => {
        const { layers, complete } = stackOf(overlayImage(ids.map(digest)));
        expect(complete).toBe(true);
        expect(layers.map(({ number }) => number)).toEqual(ids.map((_, i) => i + 1));
        expect(layers.map((layer) => layer.directory!.path)).toEqual(ids.map((_, i) => directory(i + 1)));
        expect(layers.map(({ repeats }) => repeats)).toEqual(
          ids.map((id, i) => (ids.indexOf(id) < i ? ids.indexOf(id) + 1 : null)),
        );
      }),
    );
  });

  test('knows the empty layer, wherever it stands', () => {
    const empty = 'sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';
    expect(stackOf(overlayImage([digest(1), empty])).layers.map((layer) => layer.empty)).toEqual([false, true]);
  });

  const overlay = overlayImage([1, 2, 3].map(digest));
  test.each<[string, string, string]>([
    ['none', 'no layers', JSON.stringify([wholeImage({}, { RootFS: { Type: 'layers' } })])],
    ['missing', 'no layers, where they may have been left out', overlayImage([])],
    ['driver', 'another driver', overlayImage([digest(1)], 'zfs')],
    ['count', 'a directory too few', overlay.replace(`:${directory(1)}`, '')],
    ['count', 'no UpperDir', overlay.replace('UpperDir', 'Dir')],
    ['spelling', 'a path of another shape', overlay.replace(directory(1), '/elsewhere/diff')],
    ['spelling', 'two data roots', overlay.replace('/srv/docker/overlay2', '/var/lib/docker/overlay2')],
    ['cut', 'a cut inside the layers', overlay.slice(0, overlay.lastIndexOf('sha256:'))],
    ['cut', 'a cut before the layers', overlay.slice(0, overlay.indexOf('"RootFS"'))],
    ['cut', 'LowerDir left out', overlay.replace(/"LowerDir":"[^"]*"/, '"LowerDir": ...')],
    ['cut', 'UpperDir left out', overlay.replace(/"UpperDir":"[^"]*"/, '"UpperDir": ...')],
    ['missing', 'a list of layers alone', JSON.stringify([digest(1)])],
    ['missing', 'a GraphDriver alone', JSON.stringify([{ GraphDriver: { Name: 'overlay2', Data: {} } }])],
  ])('refuses directories with the code %s: %s', (because, _what, text) => {
    expect(stackOf(text).directories).toEqual({ known: false, because });
  });

  test('gives no number and no chainID above what someone left out', () => {
    const text = overlay.replace(digest(2), `${digest(2).slice(0, 19)}…`);
    const { layers, complete } = stackOf(text);
    expect(layers.map(({ chainId }) => chainId !== null)).toEqual([true, false, false]);
    expect(complete).toBe(true);
    const dots = stackOf(overlay.replace(`"${digest(2)}"`, '...'));
    expect(dots.complete).toBe(false);
    expect(dots.layers.filter(({ number }) => number !== null && number > 1)).toEqual([]);
    const foreign = stackOf(overlay.replace(`"${digest(2)}"`, 'null'));
    expect(foreign.layers.map(({ number }) => number)).toEqual([1, null, null]);
  });

  test('points at the DiffIDs where the paste has them, in a config and in a list too', () => {
    const config = JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { diff_ids: [digest(1), digest(2)] } });
    const { layers } = stackOf(config);
    expect(layers.map(({ path }) => path)).toEqual(['rootfs.diff_ids[0]', 'rootfs.diff_ids[1]']);
    expect(config.slice(layers[1]!.start, layers[1]!.end)).toBe(JSON.stringify(digest(2)));
    expect(stackOf(JSON.stringify([digest(1)])).layers[0]!.path).toBe('RootFS.Layers[0]');
  });
});
