import { describe, expect, test } from 'vitest';
import { explainPaste, type Annotation, type ImageExplanation } from '../../src/lib/annotate/index.ts';
import {
  digestKind,
  knownEnv,
  knownLabels,
  knownSkopeoKeys,
  meaningsOf,
  meaningText,
  pinnedReferences,
  type Meaning,
} from '../../src/lib/express/index.ts';
import { locales } from '../../src/lib/i18n/locales.ts';
import { messages } from '../../src/lib/i18n/messages.ts';
import { viewWords } from '../../src/lib/i18n/view-words.ts';
import { engineOutputs, hasShared, shared, sharedOutputs, type EngineOutput } from '../support/engines.ts';
import { siteIndex } from '../support/index.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const index = siteIndex();
const unitOf = (field: string | null) => {
  const entry = field === null ? undefined : index.entry(field);
  return entry && (field === entry.path ? entry.unit : entry.element?.unit);
};

/** Every meaning in an image, by path. */
function meaningsIn(image: ImageExplanation): Map<string, Meaning[]> {
  return new Map(image.annotations.map((note) => [note.path, meaningsOf(note, image, unitOf(note.field))]));
}

const imageOf = (document: object) => explainPaste(JSON.stringify([document]), index).images[0]!;
const base = { Id: `sha256:${'a'.repeat(64)}`, RepoTags: [], Os: 'linux', Architecture: 'arm', RootFS: {}, Size: 1 };
const at = (document: object, path: string) => meaningsIn(imageOf({ ...base, ...document })).get(path);
const configAt = (Config: object, path: string) => at({ Config }, `Config.${path}`);

describe('meaningsOf', () => {
  test.each<[string, object[]]>([
    ['', [{ kind: 'user', form: 'root', user: '', group: null }]],
    ['root:root', [{ kind: 'user', form: 'root', user: 'root', group: { form: 'name', text: 'root' } }]],
    ['0', [{ kind: 'user', form: 'root', user: '0', group: null }]],
    ['1000:1000', [{ kind: 'user', form: 'uid', user: '1000', group: { form: 'gid', text: '1000' } }]],
    ['app', [{ kind: 'user', form: 'name', user: 'app', group: null }]],
  ])('reads the user %j', (User, meanings) => expect(configAt({ User }, 'User')).toEqual(meanings));

  test.each<[string, object]>([
    ['80/tcp', { first: 80, count: 1, protocol: 'tcp', implied: false }],
    ['53/udp', { first: 53, count: 1, protocol: 'udp', implied: false }],
    ['8080', { first: 8080, count: 1, protocol: 'tcp', implied: true }],
    ['7000-7002/tcp', { first: 7000, count: 3, protocol: 'tcp', implied: false }],
  ])('reads the port %j', (key, expected) => {
    expect(configAt({ ExposedPorts: { [key]: {} } }, `ExposedPorts["${key}"]`)).toEqual([
      { kind: 'port', ...expected },
    ]);
  });

  test('says nothing of a port that is none', () => {
    expect(configAt({ ExposedPorts: { '80-70/tcp': {} } }, 'ExposedPorts["80-70/tcp"]')).toEqual([]);
  });

  test('knows keys of labels and Env, and the PATH nobody chose', () => {
    const key = 'org.opencontainers.image.revision';
    expect(configAt({ Labels: { [key]: 'x', other: 'y' } }, `Labels["${key}"]`)).toEqual([{ kind: 'label', key }]);
    expect(configAt({ Labels: { other: 'y' } }, 'Labels.other')).toEqual([]);
    const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    const Env = [PATH, 'PATH=/x', 'GPG_KEY=1', 'MINE=1', 'GPG_KEY'];
    expect(Env.map((_, i) => configAt({ Env }, `Env[${i}]`))).toEqual([
      [{ kind: 'env', key: 'PATH=default' }],
      [{ kind: 'env', key: 'PATH' }],
      [{ kind: 'env', key: 'GPG_KEY' }],
      [],
      [],
    ]);
  });

  test('says which default a zero in a health check stands for', () => {
    const Healthcheck = { Test: ['CMD', 'x'], Interval: 0, Timeout: 5e9, Retries: 0 };
    expect(configAt({ Healthcheck }, 'Healthcheck.Interval')).toEqual([{ kind: 'health-default', text: '30s' }]);
    expect(configAt({ Healthcheck }, 'Healthcheck.Timeout')).toEqual([{ kind: 'duration', text: '5s' }]);
    expect(configAt({ Healthcheck }, 'Healthcheck.Retries')).toEqual([{ kind: 'health-default', text: '3' }]);
  });

  test('names the platform in one text, and its other name', () => {
    expect(at({ Variant: 'v7' }, 'Architecture')).toEqual([{ kind: 'platform', text: 'linux/arm/v7', alias: 'armhf' }]);
    expect(at({ Architecture: 'amd64' }, 'Architecture')).toEqual([
      { kind: 'platform', text: 'linux/amd64', alias: 'x86_64' },
    ]);
    expect(at({ Os: '' }, 'Architecture')).toEqual([]);
  });

  test('has words in both languages for everything it found in the outputs kept here', () => {
    const kinds = new Set<string>();
    for (const { text } of engineOutputs()) {
      for (const image of explainPaste(text, index).images) {
        for (const meaning of [...meaningsIn(image).values()].flat()) {
          kinds.add(meaning.kind);
          for (const locale of locales)
            expect(meaningText(meaning, messages[locale], viewWords[locale].known)).toMatch(/\S/);
        }
      }
    }
    for (const kind of ['bytes', 'duration', 'time', 'zero-time', 'empty-layer', 'digest', 'port', 'user', 'platform'])
      expect(kinds).toContain(kind);
    for (const kind of ['label', 'env', 'buildkit']) expect(kinds).toContain(kind);
  });
});

describe('known keys', () => {
  test('each stands once, with a source, and has words', () => {
    const labels = knownLabels.flatMap(({ keys }) => keys);
    const env = knownEnv.flatMap(({ keys }) => keys);
    expect([...labels].sort()).toEqual(Object.keys(viewWords.en.known.labels).sort());
    expect([...env].sort()).toEqual(Object.keys(viewWords.en.known.env).sort());
    expect(knownSkopeoKeys.flatMap(({ keys }) => keys).sort()).toEqual(Object.keys(viewWords.en.known.skopeo).sort());
    for (const { project, file, version } of [...knownLabels, ...knownEnv, ...knownSkopeoKeys]) {
      expect(project).toMatch(/^[\w.-]+(?:\/[\w.-]+)?$/);
      expect(file && version).toBeTruthy();
    }
  });
});

describe('meanings of what skopeo prints', () => {
  const text = readFileSync(fileURLToPath(new URL('../pastes/skopeo/paste.txt', import.meta.url)), 'utf8');
  const LayersData = [
    { MIMEType: 'application/vnd.oci.image.layer.v1.tar+gzip', Digest: '', Size: -1, Annotations: null },
  ];
  const printed = { ...(JSON.parse(text) as object), Tag: 'latest', LayersData };
  const [image] = explainPaste(JSON.stringify(printed), index).images;

  test('every value is of a field, or its key is known', () => {
    expect(image!.kind).toBe('skopeo-image');
    const meanings = meaningsIn(image!);
    const isTold = ({ path, field }: Annotation) =>
      field !== null || meanings.get(path)!.some(({ kind }) => kind === 'skopeo');
    expect(image!.annotations.filter((note) => !isTold(note)).map(({ path }) => path)).toEqual([]);
  });

  test('its names are not known where another tool has them', () => {
    const own = { ...base, Layers: [], Digest: 'x' };
    expect([...meaningsIn(imageOf(own)).values()].flat().filter(({ kind }) => kind === 'skopeo')).toEqual([]);
  });
});

describe('digestKind', () => {
  const image = imageOf(base);

  test('does not take the beginning of a media type for another', () => {
    const { text } = engineOutputs().find((output) =>
      /"Descriptor": \{\s+"mediaType": "[^"]+list\.v2/.test(output.text),
    )!;
    const cut = text.slice(0, text.indexOf('.list.v2+json', text.indexOf('"Descriptor"')));
    expect(cut).toContain('distribution.manifest');
    expect(digestKind('Id', base.Id, explainPaste(cut, index).images[0]!)).toBe('target');
    expect(digestKind('Id', base.Id, explainPaste(text, index).images[0]!)).toBe('index');
  });

  test('says nothing of what is no whole digest', () => {
    expect(digestKind('Id', 'sha256:abc', image)).toBeNull();
    expect(digestKind('RootFS.Layers[0]', `sha256:${'a'.repeat(63)}…`, image)).toBeNull();
  });

  test.each([
    ['Config.Labels["org.opencontainers.image.base.digest"]', 'target'],
    ['Manifests[1].Descriptor.annotations["vnd.docker.reference.digest"]', 'manifest'],
    ['Descriptor.annotations["config.digest"]', 'config'],
    ['Config.Image', 'image'],
    ['Container', 'container'],
    ['Config.Labels["a"]', null],
  ])('of %s is %s', (path, kind) => expect(digestKind(path, `sha256:${'a'.repeat(64)}`, image)).toBe(kind));

  // The descriptor of the body itself, or of the same image at another version, knows what the Id is.
  test('names the Id of every real output as its store has it', () => {
    const seen: Record<string, number> = {};
    for (const { engine, text } of hasShared ? sharedOutputs() : engineOutputs()) {
      for (const found of explainPaste(text, index).images) {
        const kind = digestKind('Id', found.id!, found)!;
        const store = engine.startsWith('podman') ? 'podman' : (found.engine.store ?? 'unknown');
        seen[`${store} ${kind}`] = (seen[`${store} ${kind}`] ?? 0) + 1;
        if (store !== 'containerd') expect(kind).toBe('config');
        else expect(['index', 'manifest', 'target']).toContain(kind);
        // 26.1 prints no Descriptor; there nothing in the output tells the two apart.
        if (store === 'containerd') expect(kind === 'target', engine).toBe(engine.startsWith('docker-26.1'));
      }
    }
    console.log('digestKind of Id:', seen);
  });

  test('finds DiffIDs in every list of layers, and no other digest unnamed', () => {
    const unnamed = new Set<string>();
    for (const { text } of engineOutputs()) {
      for (const found of explainPaste(text, index).images) {
        for (const { path, node } of found.annotations) {
          if (typeof node.value !== 'string' || !/^(?:\S+@)?sha256:[0-9a-f]{64}$/.test(node.value)) continue;
          const kind = digestKind(path, node.value, found);
          if (path.startsWith('RootFS.Layers')) expect(kind).toBe('diff-id');
          if (kind === null) unnamed.add(path.replace(/\d+/g, 'N'));
        }
      }
    }
    expect([...unnamed]).toEqual([]);
  });
});

describe('pinnedReferences', () => {
  const find = (engine: string, name: string) => {
    const outputs: EngineOutput[] = engineOutputs();
    const found = outputs.find((output) => output.engine === engine && output.name === name)!;
    return explainPaste(found.text, index).images[0]!;
  };

  test('gives one for every name of the containerd store, with what it points at', () => {
    const { references, none } = pinnedReferences(find('docker-29.7.2-containerd', 'everything.buildkit'));
    expect(none).toBeNull();
    expect(references[0]!.reference).toMatch(/^127\.0\.0\.1:5000\/demo\/everything\.buildkit@sha256:[0-9a-f]{64}$/);
    expect(references[0]).toMatchObject({ path: 'RepoDigests[0]', target: 'index', inRegistry: 'unknown' });
  });

  test('says why the classic store has none before a push', () => {
    expect(pinnedReferences(find('docker-28.5.2-overlay2', 'minimal.classic'))).toEqual({
      references: [],
      platform: false,
      none: 'never-pushed',
    });
  });

  test('says unknown where the paste does not tell', () => {
    expect(pinnedReferences(imageOf(base)).none).toBe('unknown');
    const RepoDigests = ['x@sha256:abc…'];
    expect(pinnedReferences(imageOf({ ...base, RepoDigests }))).toMatchObject({ references: [], none: 'unknown' });
  });

  test.runIf(hasShared)('with --platform, knows the pinned index from the Id of one platform', () => {
    const folder = `${shared}/engines/docker-29.7.2-containerd/platform`;
    expect(existsSync(folder)).toBe(true);
    let apart = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      for (const image of explainPaste(readFileSync(`${folder}/${file}`, 'utf8'), index).images) {
        const { references, platform } = pinnedReferences(image);
        if (!platform || references.length === 0) continue;
        for (const { reference, target } of references) {
          const differs = !reference.endsWith(image.id!);
          if (differs) apart += 1;
          expect(target, file).toBe(differs ? 'index' : 'manifest');
        }
      }
    }
    expect(apart).toBeGreaterThan(2);
  });
});

describe('meaningsOf real outputs', () => {
  const meaning = (engine: string, name: string, path: string) => {
    const { text } = engineOutputs().find((output) => output.engine === engine && output.name === name)!;
    return meaningsIn(explainPaste(text, index).images[0]!).get(path);
  };
  test.each<[string, string, string, Meaning]>([
    ['docker-20.10.24-overlay2', 'everything.classic', 'ContainerConfig.Cmd[3]', { kind: 'nop' }],
    ['docker-29.7.2-overlay2', 'everything.buildkit', 'Config.ArgsEscaped', { kind: 'args-escaped' }],
    ['docker-28.5.2-btrfs', 'minimal.classic', 'GraphDriver.Data', { kind: 'no-driver-data', store: 'graphdriver' }],
    [
      'docker-28.5.2-containerd',
      'minimal.classic',
      'GraphDriver.Data',
      { kind: 'no-driver-data', store: 'containerd' },
    ],
    ['docker-29.7.2-overlay2', 'dup-layers.buildkit', 'RootFS.Layers[2]', { kind: 'same-layer', as: 2 }],
    ['docker-29.7.2-overlay2', 'dup-layers.buildkit', 'RootFS.Layers[3]', { kind: 'same-layer', as: 2 }],
  ])('of %s %s at %s', (engine, name, path, expected) => expect(meaning(engine, name, path)).toContainEqual(expected));

  test('says nothing of a repeated layer for the first, nor for one that stands alone', () => {
    for (const at of [0, 1])
      expect(meaning('docker-29.7.2-overlay2', 'dup-layers.buildkit', `RootFS.Layers[${at}]`)).not.toContainEqual(
        expect.objectContaining({ kind: 'same-layer' }),
      );
  });
});
