import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  explainPaste,
  findingCodes,
  findingsOf,
  type Finding,
  type FindingCode,
} from '../../../src/lib/annotate/index.ts';
import { findingWords, remedyLine } from '../../../src/lib/express/index.ts';
import { viewWords } from '../../../src/lib/i18n/view-words.ts';
import { makeCredential, makePassword } from '../../support/credentials.ts';
import { siteIndex } from '../../support/index.ts';
import { wholeConfig, wholeImage } from '../../support/whole-image.ts';

const index = siteIndex();
const DIGEST = `sha256:${'ab'.repeat(32)}`;
const OTHER = `sha256:${'cd'.repeat(32)}`;
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const EMPTY = 'sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';

const findingsIn = (text: string) => explainPaste(text, index).images.flatMap(findingsOf);

/** A whole image in the classic store, with these members put in. */
function image(config: Record<string, unknown> | null, top: Record<string, unknown> = {}): string {
  return JSON.stringify([wholeImage(config, top)]);
}

const found = (code: FindingCode, text: string) =>
  findingsIn(text)
    .filter((finding) => finding.code === code)
    .map(({ path, args }) => ({ path, args }));

function real(engine: string, name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../engines/${engine}/${name}.json`, import.meta.url)), 'utf8');
}

describe('secret', () => {
  const token = makeCredential('GitHub token', 5).text;
  test('is named by what it hangs on and by its kind', () => {
    const config = {
      Env: ['PATH=/bin', `DB_PASSWORD=${makePassword(1)}`, `NOTE=${token}`],
      Labels: { 'com.example.key': token },
      Cmd: ['serve', '--token', token],
      Healthcheck: { Test: ['CMD-SHELL', `curl -u admin:${makePassword(2)} http://localhost/`] },
    };
    expect(found('secret', image(config))).toEqual([
      { path: 'Config.Env[1]', args: { name: 'DB_PASSWORD', kind: 'password' } },
      { path: 'Config.Env[2]', args: { name: 'NOTE', kind: 'github' } },
      { path: 'Config.Labels["com.example.key"]', args: { name: 'com.example.key', kind: 'github' } },
      { path: 'Config.Cmd[2]', args: { name: 'token', kind: 'password' } },
      { path: 'Config.Healthcheck.Test[1]', args: { name: '', kind: 'password' } },
    ]);
  });
  test('is found in the history of Podman and of an image config', () => {
    const step = { created_by: `/bin/sh -c #(nop)  ENV DB_PASSWORD=${makePassword(3)}` };
    const podman = image({}, { Digest: 'x', NamesHistory: [], History: [step] });
    expect(found('secret', podman)).toMatchObject([{ path: 'History[0].created_by' }]);
  });
  test('does not look at digests, paths of the store or names of the image', () => {
    const text = image({}, { GraphDriver: { Name: 'overlay2', Data: { UpperDir: `/var/lib/password=${token}` } } });
    expect(found('secret', text)).toEqual([]);
  });
});

describe('root-user', () => {
  test.each([
    ['no key', {}, 'Config', ''],
    ['an empty user', { User: '' }, 'Config.User', ''],
    ['root', { User: 'root' }, 'Config.User', 'root'],
    ['0', { User: '0' }, 'Config.User', '0'],
    ['root with a group', { User: '0:1000' }, 'Config.User', '0:1000'],
  ])('%s', (_name, user, path, said) => {
    expect(found('root-user', image({ Env: ['A=b'], ...user }))).toEqual([{ path, args: { user: said } }]);
  });

  test.each([
    ['a number', image({ User: '1000:0' })],
    ['a name', image({ User: 'app' })],
    ['a part that was copied out', '{"Env": ["A=b"], "Cmd": ["sh"]}'],
    ['an output that was cut', image({ Env: ['A=b'] }).slice(0, 330)],
    ['Windows, which has no root', image({ User: '' }, { Os: 'windows' })],
    ['a platform that was not pulled', image({}, { Architecture: '', Os: '', RootFS: {} })],
  ])('not %s', (_name, text) => {
    expect(found('root-user', text)).toEqual([]);
  });
});

describe('user-name', () => {
  test('a name that is not root, without its group', () => {
    expect(found('user-name', image({ User: 'node:node' }))).toEqual([{ path: 'Config.User', args: { user: 'node' } }]);
    expect(found('user-name', image({ User: 'app1' }))).toEqual([{ path: 'Config.User', args: { user: 'app1' } }]);
  });
  test.each(['', 'root', '1000', '1000:app'])('not %j', (User) => {
    expect(found('user-name', image({ User }))).toEqual([]);
  });
});

describe('shell-form', () => {
  test.each([
    [{ Cmd: ['/bin/sh', '-c', 'node server.js'] }, 'Config.Cmd', '/bin/sh -c'],
    [
      { Entrypoint: ['/bin/bash', '-eu', '-o', 'pipefail', '-c', 'a && b'] },
      'Config.Entrypoint',
      '/bin/bash -eu -o pipefail -c',
    ],
    [{ Entrypoint: ['/bin/sh', '-c'], Cmd: ['echo hi'] }, 'Config.Entrypoint', '/bin/sh -c'],
  ])('%j', (config, path, shell) => {
    expect(found('shell-form', image(config))).toMatchObject([{ path, args: { shell } }]);
  });

  test.each([
    [{ Cmd: ['/bin/sh', '-c', 'exec node server.js'] }],
    [{ Cmd: ['/bin/sh', '-c', 'set -e; exec node server.js'] }],
    [{ Cmd: ['sh'] }],
    [{ Cmd: ['/bin/bash', '-l'] }],
    [{ Entrypoint: ['tini', '--'], Cmd: ['/bin/sh', '-c', 'node server.js'] }],
    [{ Entrypoint: ['docker-entrypoint.sh'], Cmd: ['nginx', '-g', 'daemon off;'] }],
  ])('not %j', (config) => {
    expect(found('shell-form', image(config))).toEqual([]);
  });

  test('the exec of a real image is seen', () => {
    const text = real('docker-28.5.2-overlay2', 'ep-shell.classic');
    expect(text).toContain('exec top -b');
    expect(found('shell-form', text)).toEqual([]);
  });
});

describe('cmd-ignored', () => {
  test('a shell line that reads no words, with a Cmd after it', () => {
    expect(found('cmd-ignored', image({ Entrypoint: ['/bin/sh', '-c', 'nginx'], Cmd: ['-g', 'daemon off;'] }))).toEqual(
      [{ path: 'Config.Cmd', args: { words: 2, script: 'nginx' } }],
    );
  });
  test.each([
    [{ Entrypoint: ['/bin/sh', '-c', 'exec nginx "$@"', '--'], Cmd: ['-g'] }],
    [{ Entrypoint: ['/bin/sh', '-c'], Cmd: ['echo hi'] }],
    [{ Entrypoint: ['nginx'], Cmd: ['-g'] }],
    [{ Entrypoint: ['/bin/sh', '-c', 'nginx'], Cmd: null }],
  ])('not %j', (config) => {
    expect(found('cmd-ignored', image(config))).toEqual([]);
  });
});

describe('no-command', () => {
  test('an image that sets neither, empty or absent', () => {
    expect(found('no-command', image({ Env: [] }))).toHaveLength(1);
    expect(found('no-command', image({ Cmd: [], Entrypoint: null }))).toHaveLength(1);
    expect(found('no-command', real('docker-29.7.2-containerd', 'import-bare'))).toHaveLength(1);
  });
  test('not where one is set, or only a part was pasted', () => {
    expect(found('no-command', image({ Cmd: ['sh'] }))).toEqual([]);
    expect(found('no-command', '{"Env": ["A=b"], "User": ""}')).toEqual([]);
  });
});

describe('health checks', () => {
  const service = { Cmd: ['nginx'], ExposedPorts: { '80/tcp': {}, '443/tcp': {} } };
  test('no-healthcheck: ports, a command, no check', () => {
    expect(found('no-healthcheck', image(service))).toEqual([{ path: 'Config', args: { ports: '80/tcp 443/tcp' } }]);
  });
  test.each([
    ['no ports', image({ Cmd: ['sh'] })],
    ['nothing to start', image({ ExposedPorts: { '80/tcp': {} } })],
    ['a check', image({ ...service, Healthcheck: { Test: ['CMD', 'true'] } })],
    ['a real image of Podman with its check at the top', real('podman-6.1.1-overlay', 'everything.docker')],
  ])('no-healthcheck: not with %s', (_name, text) => {
    expect(found('no-healthcheck', text)).toEqual([]);
  });
  test('healthcheck-none: only NONE, in both places', () => {
    expect(found('healthcheck-none', real('docker-28.5.2-overlay2', 'hc-none.classic'))).toEqual([
      { path: 'Config.Healthcheck.Test', args: {} },
    ]);
    expect(found('healthcheck-none', real('podman-6.1.1-overlay', 'hc-none.docker'))).toEqual([
      { path: 'Healthcheck.Test', args: {} },
    ]);
    expect(found('healthcheck-none', image({ Healthcheck: { Test: ['CMD', 'NONE'] } }))).toEqual([]);
  });
});

describe('created-fixed', () => {
  test.each([
    ['0001-01-01T00:00:00Z', '1'],
    ['1970-01-01T00:00:00Z', '1970'],
    ['1980-01-01T00:00:01Z', '1980'],
  ])('%s', (Created, year) => {
    expect(found('created-fixed', image({}, { Created }))).toEqual([{ path: 'Created', args: { year } }]);
  });
  test.each(['1970-01-02T00:00:00Z', '2024-01-01T00:00:00Z', ''])('not %j', (Created) => {
    expect(found('created-fixed', image({}, { Created }))).toEqual([]);
  });
});

describe('platforms', () => {
  const descriptor = (architecture: string) => ({
    Descriptor: { mediaType: 'application/vnd.oci.image.manifest.v1+json', platform: { os: 'linux', architecture } },
  });
  test('platform-mismatch: the two places differ', () => {
    expect(found('platform-mismatch', image({}, descriptor('arm64')))).toEqual([
      { path: 'Architecture', args: { descriptor: 'linux/arm64', image: 'linux/amd64' } },
    ]);
  });
  test('platform-mismatch: not where they agree, or one does not say', () => {
    expect(found('platform-mismatch', image({}, descriptor('amd64')))).toEqual([]);
    expect(found('platform-mismatch', image({}, descriptor('')))).toEqual([]);
    expect(found('platform-mismatch', image({}))).toEqual([]);
  });
  test('platform-not-pulled: everything of the platform is empty', () => {
    const text = image({}, { Architecture: '', Os: '', RootFS: {} });
    expect(findingsIn(text).map(({ code }) => code)).toEqual(['platform-not-pulled']);
    const older = image(wholeConfig(), { Architecture: '', Os: '', RootFS: {} });
    expect(findingsIn(older).map(({ code }) => code)).toEqual(['platform-not-pulled']);
    expect(found('platform-not-pulled', image({}))).toEqual([]);
    expect(found('platform-not-pulled', real('docker-29.7.2-containerd', 'buildx-multi-foreign'))).toEqual([]);
  });
  test('artifact: no config to a manifest, and nothing else is said of it', () => {
    const Descriptor = { mediaType: MANIFEST, digest: DIGEST, size: 408 };
    const artifact = { Architecture: '', Os: '', RootFS: {}, Descriptor };
    for (const config of [{}, wholeConfig()]) {
      const text = image(config, { ...artifact, GraphDriver: { Data: null, Name: 'overlayfs' } });
      expect(findingsIn(text).map(({ code, path }) => [code, path])).toEqual([['artifact', 'Descriptor.mediaType']]);
      const [explained] = explainPaste(text, index).images;
      expect(explained).toMatchObject({ user: null, command: null, env: null, workingDir: null, layers: null });
      expect(explained!.absent.filter(({ field, because }) => /^Config/.test(field) || because === 'image')).toEqual(
        [],
      );
    }
  });
  test('artifact: as an engine printed it', () => {
    const run = new URL('../../recordings/docker-29.7.2-containerd/source-artifact.txt', import.meta.url);
    const [printed = ''] = /^\[\n(?:.*\n)*?\]$/m.exec(readFileSync(fileURLToPath(run), 'utf8')) ?? [];
    expect(findingsIn(printed).map(({ code }) => code)).toEqual(['artifact']);
  });
  test('artifact: neither a manifest of an image nor one picked out of an index', () => {
    const manifest = { mediaType: MANIFEST, digest: DIGEST, size: 1 };
    const platform = { architecture: 'arm64', os: 'linux' };
    const unread = { Architecture: '', Os: '', RootFS: {} };
    const index = { ...manifest, mediaType: 'application/vnd.oci.image.index.v1+json' };
    for (const top of [
      { Descriptor: manifest },
      { ...unread, Descriptor: { ...manifest, platform } },
      { ...unread, Descriptor: index },
      unread,
    ])
      expect(found('artifact', image({}, top))).toEqual([]);
  });
  test('windows, with its version where the image has one', () => {
    expect(found('windows', real('docker-29.7.2-containerd', 'buildx-windows'))).toEqual([
      { path: 'Os', args: { version: '' } },
    ]);
    expect(found('windows', image({}, { Os: 'windows', OsVersion: '10.0.17763.6054' }))).toEqual([
      { path: 'Os', args: { version: '10.0.17763.6054' } },
    ]);
    expect(found('windows', image({}))).toEqual([]);
  });
  test('args-escaped: on Windows only', () => {
    const config = { ArgsEscaped: true, Cmd: ['a b'] };
    expect(found('args-escaped', image(config, { Os: 'windows' }))).toHaveLength(1);
    expect(found('args-escaped', image(config))).toEqual([]);
  });
});

describe('names and indexes', () => {
  test('dangling: neither tag nor digest', () => {
    expect(found('dangling', real('docker-28.5.2-overlay2', 'untagged.classic'))).toEqual([
      { path: 'RepoTags', args: {} },
    ]);
    expect(found('dangling', image({}, { RepoTags: null, RepoDigests: null }))).toHaveLength(1);
  });
  test('dangling: not an image pulled by digest, and not where the list is missing', () => {
    expect(found('dangling', image({}, { RepoTags: [], RepoDigests: [`a@${DIGEST}`] }))).toEqual([]);
    expect(found('dangling', image({}, { RepoTags: [], RepoDigests: undefined }))).toEqual([]);
  });
  test('index-id: the media type of an index, counted where the list of manifests is there', () => {
    expect(found('index-id', real('docker-29.7.2-containerd', 'buildx-multi-foreign'))).toEqual([
      { path: 'Descriptor.mediaType', args: { images: null, attestations: null } },
    ]);
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const Manifests = [{ Kind: 'image' }, { Kind: 'image' }, { Kind: 'attestation' }];
    expect(found('index-id', image({}, { Descriptor: { mediaType }, Manifests }))).toMatchObject([
      { args: { images: 2, attestations: 1 } },
    ]);
    expect(found('index-id', real('docker-29.7.2-containerd', 'import-bare'))).toEqual([]);
  });
});

describe('layers', () => {
  const layers = (...Layers: string[]) => image({}, { RootFS: { Type: 'layers', Layers } });
  test('repeated-layer: the second place of the same digest', () => {
    expect(found('repeated-layer', layers(DIGEST, OTHER, DIGEST, DIGEST))).toEqual([
      { path: 'RootFS.Layers[2]', args: { digest: DIGEST, times: 3 } },
    ]);
    expect(found('repeated-layer', layers(DIGEST, OTHER))).toEqual([]);
    expect(found('repeated-layer', layers(EMPTY, EMPTY))).toEqual([]);
  });
  test('empty-layer: counted once', () => {
    expect(found('empty-layer', layers(DIGEST, EMPTY, EMPTY))).toEqual([
      { path: 'RootFS.Layers[1]', args: { times: 2 } },
    ]);
    expect(found('empty-layer', layers(DIGEST))).toEqual([]);
    expect(found('empty-layer', JSON.stringify([DIGEST, EMPTY]))).toHaveLength(1);
  });
});

describe('environment', () => {
  test('proxy: either spelling, without the user in it', () => {
    const Env = [
      'http_proxy=http://me:pw@proxy.corp:3128',
      'HTTPS_PROXY=http://proxy.corp:3128',
      'no_proxy=localhost',
      'FTP_PROXY=',
      'ALL_PROXY',
    ];
    expect(found('proxy', image({ Env }))).toEqual([
      { path: 'Config.Env[0]', args: { name: 'http_proxy', value: 'http://proxy.corp:3128' } },
      { path: 'Config.Env[1]', args: { name: 'HTTPS_PROXY', value: 'http://proxy.corp:3128' } },
    ]);
  });
  test('ld-preload and ld-library-path: set, not empty', () => {
    const Env = ['LD_PRELOAD=/usr/lib/libjemalloc.so.2', 'LD_LIBRARY_PATH=/usr/local/lib'];
    expect(found('ld-preload', image({ Env }))).toMatchObject([{ path: 'Config.Env[0]' }]);
    expect(found('ld-library-path', image({ Env }))).toMatchObject([{ path: 'Config.Env[1]' }]);
    const none = image({ Env: ['LD_PRELOAD=', 'LD_LIBRARY_PATH=', 'MY_LD_PRELOAD=x'] });
    expect([...found('ld-preload', none), ...found('ld-library-path', none)]).toEqual([]);
  });
});

describe('volume, onbuild, stop-signal-kill', () => {
  test('volume: every path of a real image, once', () => {
    expect(found('volume', real('docker-28.5.2-overlay2', 'everything.buildkit'))).toEqual([
      { path: 'Config.Volumes', args: { paths: '/data, /srv/with space, /var/log/app', count: 3 } },
    ]);
    expect(found('volume', image({ Volumes: {} }))).toEqual([]);
    expect(found('volume', image({ Volumes: null }))).toEqual([]);
  });
  test('onbuild: counted, with the first', () => {
    expect(found('onbuild', real('docker-28.5.2-overlay2', 'everything.buildkit'))).toEqual([
      { path: 'Config.OnBuild', args: { count: 2, first: 'COPY . /srv/app' } },
    ]);
    expect(found('onbuild', image({ OnBuild: [] }))).toEqual([]);
  });
  test('stop-signal-kill: only what cannot be caught', () => {
    for (const StopSignal of ['SIGKILL', 'KILL', '9', 'SIGSTOP'])
      expect(found('stop-signal-kill', image({ StopSignal }))).toMatchObject([{ args: { signal: StopSignal } }]);
    for (const StopSignal of ['SIGQUIT', 'SIGINT', 'SIGRTMIN+3', '15', ''])
      expect(found('stop-signal-kill', image({ StopSignal }))).toEqual([]);
  });
});

describe('every finding', () => {
  const all = Object.values(
    Object.fromEntries(
      [
        image({
          Env: ['DB_PASSWORD=hunter2', 'http_proxy=http://p:1', 'LD_PRELOAD=/a.so', 'LD_LIBRARY_PATH=/a'],
          Entrypoint: ['/bin/sh', '-c', 'a | b'],
          Cmd: ['x'],
          User: 'app',
          StopSignal: '9',
          Volumes: { '/data': {} },
          OnBuild: ['RUN true'],
          ExposedPorts: { '80/tcp': {} },
        }),
        image({ Healthcheck: { Test: ['NONE'] } }, { RepoTags: [], Created: '1970-01-01T00:00:00Z' }),
        image({ ArgsEscaped: true }, { Os: 'windows' }),
        image({}, { Architecture: '', Os: '', RootFS: {} }),
        image({}, { Architecture: '', Os: '', RootFS: {}, Descriptor: { mediaType: MANIFEST } }),
        image({}, { RootFS: { Layers: [DIGEST, DIGEST, EMPTY] } }),
        image(
          {},
          {
            Descriptor: {
              mediaType: 'application/vnd.oci.image.index.v1+json',
              platform: { os: 'linux', architecture: 'arm64' },
            },
          },
        ),
      ]
        .flatMap(findingsIn)
        .map((finding) => [finding.code, finding]),
    ) as Record<string, Finding>,
  );

  test('is reached by an example here', () => {
    expect(all.map(({ code }) => code).sort()).toEqual([...findingCodes].sort());
  });

  test.each(all.map((finding) => [finding.code, finding] as const))(
    '%s has words in both languages',
    (_code, finding) => {
      for (const locale of ['en', 'zh'] as const) {
        const { says, fix } = findingWords(finding, viewWords[locale].findings);
        expect(`${says}${fix}`).not.toMatch(/undefined|null|\[object/);
        expect(says).toMatch(locale === 'zh' ? /。$/ : /\.$/);
      }
      expect(remedyLine(finding)?.line ?? '').not.toMatch(/undefined|\n/);
    },
  );

  test('carries its place: the path is one of the annotations, or the document itself', () => {
    for (const text of [
      real('docker-28.5.2-overlay2', 'everything.buildkit'),
      real('podman-6.1.1-overlay', 'everything.docker'),
    ]) {
      const { images } = explainPaste(text, index);
      const paths = new Set(images[0]!.annotations.map(({ path }) => path));
      for (const { path } of findingsOf(images[0]!)) expect(paths).toContain(path);
    }
  });
});
