import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { engineOutputs } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';
import { wholeConfig } from '../support/whole-image.ts';

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

  test('absences give no reason but the selection where only some keys were picked', () => {
    const picked = { Id: 'sha256:a', RepoTags: ['a:1'], RootFS: { Type: 'layers', Layers: [] } };
    const [image] = explainPaste(JSON.stringify(picked), index).images;
    expect(image!.engine.store).toBeNull();
    expect(image!.absent).toContainEqual({ field: 'Author', because: 'cut' });
    expect(image!.absent).toContainEqual({ field: 'GraphDriver', because: 'cut' });
    expect(image!.absent.filter(({ field, because }) => !field.includes('.') && because !== 'cut')).toEqual([]);
  });

  test('absences explain keys that older engines did not have yet', () => {
    const old = {
      ...{ Id: 'a'.repeat(64), Parent: '', Comment: '', Created: '2015-09-18T00:00:00Z', Container: '' },
      ...{ ContainerConfig: {}, DockerVersion: '1.8.2', Author: '', Config: wholeConfig() },
      ...{ Architecture: 'amd64', Os: 'linux', Size: 0, VirtualSize: 5 },
    };
    const absent = explainPaste(JSON.stringify([old]), index).images[0]!.absent;
    for (const field of ['RepoTags', 'GraphDriver', 'RootFS', 'Metadata'])
      expect(absent, field).toContainEqual({ field, because: 'version' });
  });

  test('take no selection for an old engine that cannot have had a key it shows', () => {
    const { text } = outputs.find(
      ({ engine, name }) => engine === 'docker-20.10.24-vfs' && name === 'everything.buildkit',
    )!;
    const [image] = JSON.parse(text) as [Record<string, object>];
    const because = (shown: object) =>
      explainPaste(JSON.stringify([shown]), index).images[0]!.absent.find(({ field }) => field === 'RootFS')?.because;
    const shown = { ...image, RootFS: undefined, Metadata: undefined };
    expect(because(shown)).toBe('cut');
    const older = { ...image['Config'], Healthcheck: undefined, Shell: undefined };
    expect(because({ ...shown, Config: older })).toBe('version');
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
