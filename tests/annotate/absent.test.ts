import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();
const outputs = engineOutputs();
const absencesOf = (engine: string, name: string) => {
  const { text } = outputs.find((output) => output.engine === engine && output.name === name)!;
  return Object.fromEntries(explainPaste(text, index).images[0]!.absent.map(({ field, because }) => [field, because]));
};

describe('absences', () => {
  test('of a Docker 29 image in the containerd store', () => {
    expect(absencesOf('docker-29.7.2-containerd', 'minimal.classic')).toMatchObject({
      GraphDriver: 'version',
      VirtualSize: 'version',
      ContainerConfig: 'version',
      'Config.Entrypoint': 'image',
      'Config.Healthcheck': 'image',
      Manifests: 'on-request',
    });
  });

  test('of a Docker 29 image in the classic store', () => {
    expect(absencesOf('docker-29.7.2-overlay2', 'minimal.classic')).toMatchObject({
      Descriptor: 'store',
      Identity: 'store',
      Variant: 'image',
    });
  });

  test('of a paste that was cut', () => {
    const { text } = outputs.find(
      ({ engine, name }) => engine === 'docker-28.5.2-overlay2' && name === 'minimal.classic',
    )!;
    const cut = explainPaste(text.slice(0, text.indexOf('"RootFS"')), index).images[0]!;
    expect(cut.absent).toContainEqual({ field: 'RootFS', because: 'cut' });
    expect(cut.absent.filter(({ because }) => because === 'image' || because === 'store')).toEqual([]);
  });

  test('name no field that is there, and no tool of others', () => {
    for (const { engine, text } of outputs.filter((output) => output.engine.startsWith('docker'))) {
      for (const image of explainPaste(text, index).images) {
        const there = new Set(image.annotations.map(({ field }) => field));
        for (const { field } of image.absent) {
          expect(there.has(field), `${engine}: ${field}`).toBe(false);
          expect(index.entry(field)?.tool).toBeUndefined();
        }
      }
    }
  });
});
