import { describe, expect, test } from 'vitest';
import { explainPaste } from '../src/lib/annotate/index.ts';
import { compareApi } from '../src/lib/catalogue/api-version.ts';
import { engineOutputs, hasShared, newestApi, sharedOutputs, type EngineOutput } from './support/engines.ts';
import { siteIndex } from './support/index.ts';

// Laws held over real outputs: over those kept here, and over all of them where they are at hand.

const index = siteIndex();

interface Printed {
  readonly Id: string;
  readonly RepoTags?: string[];
  readonly Architecture: string;
  readonly Os: string;
  readonly Size: number;
  readonly Config?: { readonly Env?: string[] | null } | null;
  readonly RootFS?: { readonly Layers?: string[] | null };
}

function faultsOf({ engine, name, text }: EngineOutput): string[] {
  const faults: string[] = [];
  const expectSame = (what: string, got: unknown, wanted: unknown) => {
    if (got !== wanted) faults.push(`${engine}/${name}: ${what} is ${String(got)}, not ${String(wanted)}`);
  };
  const documents = JSON.parse(text) as Printed[];
  const explanation = explainPaste(text, index);
  const isDocker = engine.startsWith('docker');
  expectSame('kind', explanation.kind, isDocker ? 'docker-image' : 'podman-image');
  expectSame('number of images', explanation.images.length, documents.length);
  expectSame('notices', explanation.notices.length, 0);
  documents.forEach((document, i) => {
    const image = explanation.images[i]!;
    expectSame('id', image.id, document.Id);
    expectSame('tags', image.repoTags.join(), (document.RepoTags ?? []).join());
    expectSame('architecture', image.architecture, document.Architecture);
    expectSame('os', image.os, document.Os);
    expectSame('size', image.size, document.Size);
    expectSame('layers', image.layers, document.RootFS?.Layers?.length ?? 0);
    expectSame('env', image.env, document.Config?.Env?.length ?? 0);
    for (const { path, field, node } of image.annotations) {
      if (field === null) faults.push(`${engine}/${name}: ${path} is not known`);
      if (node.children.length === 0 && node.kind !== 'object' && node.kind !== 'array') {
        expectSame(
          `slice of ${path}`,
          JSON.stringify(JSON.parse(text.slice(node.start, node.end))),
          JSON.stringify(node.value),
        );
      }
    }
  });
  if (isDocker) {
    const { store, api } = explanation.engine;
    expectSame('store', store, engine.endsWith('-containerd') ? 'containerd' : 'graphdriver');
    const truth = newestApi(engine);
    const within =
      api !== null &&
      (api.min === null || compareApi(api.min, truth) <= 0) &&
      (api.max === null || compareApi(api.max, truth) >= 0);
    if (!within) faults.push(`${engine}/${name}: API ${JSON.stringify(api)} does not contain ${truth}`);
  }
  return faults;
}

describe('every real output is read right: kind, facts, every field known, store and API', () => {
  test('those kept with the project', () => {
    const outputs = engineOutputs();
    expect(outputs.length).toBeGreaterThan(200);
    expect(outputs.flatMap(faultsOf)).toEqual([]);
  });

  test.runIf(hasShared)('all there are', () => {
    const outputs = sharedOutputs();
    expect(outputs.length).toBeGreaterThan(900);
    expect(outputs.flatMap(faultsOf)).toEqual([]);
    console.log(`${outputs.length} engine outputs read right`);
  });
});
