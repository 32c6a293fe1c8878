import { describe, expect, test } from 'vitest';
import { chainIds } from '../../src/lib/annotate/index.ts';
import { engineOutputs, hasShared, sharedOutputs } from '../support/engines.ts';
import { layerdb } from '../support/layerdb.ts';

const A = `sha256:${'a'.repeat(64)}`;

/** The images of the graph drivers, with what their store says of each layer. */
function check(outputs: ReturnType<typeof engineOutputs>) {
  let images = 0;
  let layers = 0;
  for (const { engine, name, text } of outputs) {
    const db = layerdb(engine);
    if (!db) continue;
    for (const image of JSON.parse(text) as { RootFS: { Layers?: string[] } }[]) {
      const diffIds = image.RootFS.Layers ?? [];
      const chain = chainIds(diffIds);
      const stored = chain.map((id) => db.get(id));
      expect(
        stored.map((layer) => layer?.diffId),
        `${engine} ${name}`,
      ).toEqual(diffIds);
      expect(
        stored.map((layer) => layer?.parent || undefined),
        `${engine} ${name}`,
      ).toEqual([undefined, ...chain].slice(0, chain.length));
      images += 1;
      layers += chain.length;
    }
  }
  console.log(`chainIds: ${images} images, ${layers} layers`);
  return images;
}

describe('chainIds', () => {
  test('are those of the layer store, for every graph-driver output kept here', () => {
    expect(check(engineOutputs())).toBeGreaterThan(100);
  });

  test.runIf(hasShared)('are those of the layer store, for every graph-driver output', () => {
    expect(check(sharedOutputs())).toBeGreaterThan(400);
  });

  test('starts with the DiffID itself and ends where a digest is not whole', () => {
    expect(chainIds([])).toEqual([]);
    expect(chainIds([A])).toEqual([A]);
    expect(chainIds([A, 'sha256:abc…', A])).toEqual([A]);
    expect(chainIds(['sha256:ABC'])).toEqual([]);
  });
});
