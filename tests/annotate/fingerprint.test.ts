import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { siteIndex } from '../support/index.ts';
import { wholeConfig } from '../support/whole-image.ts';

const index = siteIndex();
const base = {
  Id: 'sha256:a',
  RepoTags: [],
  RepoDigests: [],
  Architecture: 'amd64',
  Os: 'linux',
  Size: 1,
  RootFS: { Type: 'layers' },
  Metadata: { LastTagTime: '2026-01-01T00:00:00Z' },
};
const old = { Author: '', Comment: '', DockerVersion: '', Parent: '' };
const config = { Cmd: ['sh'] };
const Descriptor = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: 'sha256:a', size: 1 };
const engineOf = (image: object) => explainPaste(JSON.stringify([image]), index).engine;

describe('fingerprint', () => {
  test.each<[string, object, string | null, { min: string | null; max: string | null } | null]>([
    [
      'Descriptor and no GraphDriver',
      { ...base, Config: config, Descriptor },
      'containerd',
      { min: '1.52', max: null },
    ],
    ['neither GraphDriver nor Descriptor, which no engine prints', { ...base, Config: config }, null, null],
    ['Identity', { ...base, Config: config, Descriptor, Identity: {} }, 'containerd', { min: '1.53', max: null }],
    [
      'a snapshotter in GraphDriver',
      {
        ...base,
        ...old,
        Config: wholeConfig(config),
        Descriptor,
        GraphDriver: { Data: null, Name: 'overlayfs' },
      },
      'containerd',
      { min: '1.50', max: '1.51' },
    ],
    [
      'overlay2',
      { ...base, Config: config, GraphDriver: { Data: {}, Name: 'overlay2' } },
      'graphdriver',
      { min: '1.50', max: null },
    ],
    [
      'btrfs, whose Data is null too',
      { ...base, Config: config, GraphDriver: { Data: null, Name: 'btrfs' } },
      'graphdriver',
      { min: '1.50', max: null },
    ],
    [
      'VirtualSize',
      {
        ...base,
        Config: { Hostname: '' },
        Container: '',
        ContainerConfig: {},
        VirtualSize: 1,
        GraphDriver: { Data: {}, Name: 'overlay2' },
      },
      'graphdriver',
      { min: null, max: '1.43' },
    ],
    [
      'the lower-case keys of Docker 0.x',
      { id: 'a', parent: 'b', created: '2013-03-23T22:24:18Z', container_config: {} },
      null,
      { min: null, max: '1.11' },
    ],
    ['clues that exclude each other', { ...base, Config: config, Identity: {}, VirtualSize: 1 }, 'containerd', null],
  ])('tells store and API by %s', (_what, image, store, api) => {
    const engine = engineOf(image);
    expect(engine.store).toBe(store);
    expect(engine.api).toEqual(api);
  });

  test('concludes nothing from what a cut paste does not reach', () => {
    const whole = JSON.stringify([{ ...base, Config: config }]);
    const text = whole.slice(0, whole.indexOf('"RootFS"'));
    expect(explainPaste(text, index).engine).toMatchObject({ store: null, api: null });
  });

  test('bounds the engine, not the request, by what engines print for clients of any version', () => {
    const GraphDriver = { Data: {}, Name: 'overlay2' };
    const printed = { ...base, GraphDriver, Config: { Hostname: '' }, ContainerConfig: {}, VirtualSize: 1 };
    expect(engineOf(printed)).toMatchObject({ knows: '1.31', api: { min: null, max: '1.43' } });
    expect(engineOf({ ...printed, Metadata: undefined })).toMatchObject({ knows: '1.23' });
  });

  test('names only keys that are there as evidence', () => {
    const { evidence, without } = engineOf({ ...base, Config: config, Descriptor });
    expect(evidence).toEqual(['Descriptor', 'Metadata.LastTagTime']);
    expect(without).toEqual(['VirtualSize', 'Config.Hostname', 'GraphDriver']);
  });

  test('fingerprint takes no absence for a clue where keys were picked, or where clues exclude each other', () => {
    expect(engineOf({ Id: 'sha256:a', RootFS: { Type: 'layers' } }).store).toBeNull();
    // What nerdctl prints: VirtualSize, which Docker dropped before it dropped GraphDriver.
    const nerdctl = { ...base, Config: { AttachStdin: false }, VirtualSize: 1 };
    expect(engineOf(nerdctl)).toMatchObject({ store: null, api: null });
  });

  test('fingerprint does not take the json file of a layer for an answer of an old API', () => {
    const file = {
      id: 'a'.repeat(64),
      parent: 'b'.repeat(64),
      created: '2015-01-01T00:00:00Z',
      os: 'linux',
      config: {},
    };
    expect(engineOf({ ...file, docker_version: '1.4.1' }).api).toBeNull();
    const [image] = explainPaste(JSON.stringify({ ...file, docker_version: '1.4.1' }), index).images;
    expect(image!.absent).toEqual([]);
    expect(engineOf({ ...file, docker_version: '0.7.6' }).api).toEqual({ min: null, max: '1.11' });
  });
});
