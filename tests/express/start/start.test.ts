import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explainPaste, type ImageExplanation } from '../../../src/lib/annotate/index.ts';
import { composeFile, runLine, startCommand } from '../../../src/lib/express/index.ts';
import { engineOutputs, hasShared, shared } from '../../support/engines.ts';
import { siteIndex } from '../../support/index.ts';
import { wholeConfig, wholeImage } from '../../support/whole-image.ts';

const index = siteIndex();
const imageOf = (text: string): ImageExplanation => explainPaste(text, index).images[0]!;

const image = (config: unknown, top: Record<string, unknown> = {}): ImageExplanation =>
  imageOf(JSON.stringify([wholeImage(config, { RepoTags: ['acme/web-app:1'], ...top })]));

const real = (engine: string, name: string) =>
  imageOf(engineOutputs().find((output) => output.engine === engine && output.name === name)!.text);

const wordsOf = (source: ImageExplanation) => startCommand(source)?.words.map(({ word }) => word);

describe('startCommand', () => {
  test.runIf(hasShared)('starts what the engine gave to a container of the same image', () => {
    let compared = 0;
    for (const engine of readdirSync(`${shared}/engines`)) {
      const folder = `${shared}/engines/${engine}`;
      if (!existsSync(`${folder}/containers`)) continue;
      for (const file of readdirSync(`${folder}/containers`)) {
        if (!file.endsWith('.json') || !existsSync(`${folder}/images/${file}`)) continue;
        const [container] = JSON.parse(readFileSync(`${folder}/containers/${file}`, 'utf8')) as [
          { Path: string; Args: string[]; Config: { Image: string } },
        ];
        const words = wordsOf(imageOf(readFileSync(`${folder}/images/${file}`, 'utf8')));
        // Some containers were made with a command of their own.
        if (words?.length === 0) continue;
        // Old Podman repeats the program among the arguments.
        const args =
          engine.startsWith('podman') && container.Args[0] === container.Path
            ? container.Args.slice(1)
            : container.Args;
        expect(words, `${engine}/${file}`).toEqual([container.Path, ...args]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('startCommand leaves untold what a selection of Config does not name', () => {
    const [picked] = explainPaste('{"Entrypoint": null, "Cmd": ["nginx"], "User": "app"}', index).images;
    expect(startCommand(picked!)).toMatchObject({
      user: { value: 'app' },
      workingDir: null,
      untold: ['workingDir', 'stopSignal', 'health'],
    });
    const [half] = explainPaste('{"Env": ["A=b"], "Cmd": ["nginx"]}', index).images;
    expect(startCommand(half!)).toBeNull();
  });

  test('startCommand leaves untold a user that cannot be read', () => {
    const text = JSON.stringify(wholeImage(wholeConfig({ Cmd: ['nginx'], User: 'x' })), null, 1);
    const [image] = explainPaste(text.replace('"x"', '1000:1000'), index).images;
    expect(startCommand(image!)).toMatchObject({ user: null, untold: ['user'] });
  });

  test('startCommand tells defaults where Config names the keys that Docker keeps empty', () => {
    const [alone] = explainPaste(JSON.stringify(wholeConfig({ Cmd: ['nginx'] })), index).images;
    expect(startCommand(alone!)).toMatchObject({ user: null, untold: [] });
  });

  test('says where each word comes from', () => {
    expect(startCommand(real('docker-28.5.2-overlay2', 'ep-and-cmd.classic'))?.words).toEqual([
      { word: '/bin/echo', from: 'Entrypoint', path: 'Config.Entrypoint[0]' },
      { word: 'one', from: 'Cmd', path: 'Config.Cmd[0]' },
      { word: 'two', from: 'Cmd', path: 'Config.Cmd[1]' },
    ]);
  });

  test.each([
    ['nothing', {}, ['no-command'], 'replaces-all'],
    ['exec form', { Entrypoint: ['/bin/echo'], Cmd: ['one'] }, [], 'replaces-cmd'],
    ['Cmd alone', { Cmd: ['nginx', '-g', 'daemon off;'] }, [], 'replaces-all'],
    ['Cmd in shell form', { Cmd: ['/bin/sh', '-c', 'node a.js'] }, ['shell-stays'], 'replaces-all'],
    ['Cmd in shell form with exec', { Cmd: ['/bin/sh', '-c', 'exec node a.js'] }, ['shell-hands-over'], 'replaces-all'],
    ['Entrypoint in shell form', { Entrypoint: ['/bin/sh', '-c', 'nginx'] }, ['shell-stays'], 'ignored'],
    ['and a Cmd', { Entrypoint: ['/bin/sh', '-c', 'nginx'], Cmd: ['-v'] }, ['shell-stays', 'words-ignored'], 'ignored'],
    [
      'a line that reads them',
      { Entrypoint: ['/bin/sh', '-c', 'exec nginx "$@"', 'x'], Cmd: ['-v'] },
      ['shell-hands-over'],
      'replaces-cmd',
    ],
    [
      'Entrypoint ends in -c',
      { Entrypoint: ['/bin/sh', '-c'], Cmd: ['echo hi'] },
      ['shell-stays', 'cmd-is-script'],
      'replaces-cmd',
    ],
    [
      'a custom SHELL',
      { Shell: ['/bin/bash', '-o', 'pipefail', '-c'], Cmd: ['/bin/bash', '-o', 'pipefail', '-c', 'a | b'] },
      ['shell-stays'],
      'replaces-all',
    ],
    ['an init in front', { Entrypoint: ['tini', '--'], Cmd: ['/bin/sh', '-c', 'a'] }, [], 'replaces-cmd'],
    ['a bare shell', { Cmd: ['bash'] }, [], 'replaces-all'],
  ])('%s', (_name, config, notes, effect) => {
    const start = startCommand(image({ Env: ['A=b'], ...config }))!;
    expect(start.notes).toEqual(notes);
    expect(start.argument.effect).toBe(effect);
  });

  test.each([
    [['cmd', '/S', '/C', 'dir'], 'cmd', 'dir'],
    [['C:\\Windows\\System32\\cmd.exe', '/c', 'dir'], 'cmd', 'dir'],
    [['powershell', '-NoProfile', '-Command', '$x = 1'], 'powershell', '$x = 1'],
    [
      ['powershell', '-Command', '$ErrorActionPreference = "Stop"; dir'],
      'powershell',
      '$ErrorActionPreference = "Stop"; dir',
    ],
    [['pwsh', '-c', 'dir'], 'powershell', 'dir'],
  ])('knows the shells of Windows: %j', (Cmd, shell, script) => {
    expect(startCommand(image({ Cmd }, { Os: 'windows' }))?.shell).toMatchObject({ shell, script });
  });

  test.each(['mysh', 'notcmd.exe', 'mypwsh', 'fish', 'sh.exe'])('takes %s for no shell', (program) => {
    expect(startCommand(image({ Cmd: [program, '-c', 'dir'] }))?.shell).toBeNull();
  });

  test('a command line escaped for Windows', () => {
    expect(startCommand(image({ ArgsEscaped: true, Cmd: ['cmd /S /C "dir"'] }, { Os: 'windows' }))?.notes).toEqual([
      'windows-line',
    ]);
    expect(startCommand(image({ ArgsEscaped: true, Cmd: ['sh'] }))?.notes).toEqual([]);
    const config = JSON.stringify({
      architecture: 'amd64',
      os: 'windows',
      config: { ArgsEscaped: true, Cmd: ['dir'] },
      history: [],
      rootfs: { type: 'layers', diff_ids: [] },
    });
    expect(startCommand(imageOf(config))?.notes).toEqual(['windows-line']);
  });

  test('user, directory, signal and health check, each with its place', () => {
    const start = startCommand(real('docker-28.5.2-overlay2', 'everything.buildkit'))!;
    expect(start).toMatchObject({
      user: { value: '1000:1000', path: 'Config.User' },
      workingDir: { value: '/srv/app', path: 'Config.WorkingDir' },
      stopSignal: { value: 'SIGQUIT', path: 'Config.StopSignal' },
      health: { form: 'shell', interval: 30e9, timeout: 5e9, startPeriod: 90e9, startInterval: null, retries: 4 },
    });
    expect(startCommand(real('podman-6.1.1-overlay', 'everything.docker'))?.health?.path).toBe('Healthcheck');
    expect(startCommand(real('docker-28.5.2-overlay2', 'hc-none.classic'))?.health?.form).toBe('none');
  });

  test('says nothing where the paste does not show all of Config', () => {
    expect(startCommand(imageOf('{"Env": ["A=b"], "Labels": null}'))).toBeNull();
    expect(startCommand(imageOf('["sha256:abc123"]'))).toBeNull();
    expect(startCommand(image({}, { Architecture: '', RootFS: {} }))).toBeNull();
    expect(wordsOf(imageOf('{"Entrypoint": ["a"], "Cmd": ["b"]}'))).toEqual(['a', 'b']);
  });
});

const hostile = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !text.includes('\0'));

/** The words bash makes of a line. */
function bashWords(line: string): string[] {
  const out = execFileSync('bash', ['-c', `docker() { printf '%s\\0' "$@"; }; ${line}`], { encoding: 'utf8' });
  return out.split('\0').slice(0, -1);
}

describe('runLine', () => {
  test('ports, volumes and the variables to fill, of a real image', () => {
    expect(runLine(real('docker-28.5.2-overlay2', 'everything.buildkit'))).toBe(
      [
        'docker run --rm',
        '-p 53:53/udp',
        '-p 7000:7000',
        '-p 7001:7001',
        '-p 7002:7002',
        '-p 8080:8080',
        '-p 9000:9000',
        '-v data:/data',
        "-v 'srv-with-space:/srv/with space'",
        '-v var-log-app:/var/log/app',
        '-e EMPTY',
        '127.0.0.1:5000/demo/everything.buildkit:1.0',
      ].join(' \\\n  '),
    );
    expect(runLine(real('podman-6.1.1-overlay', 'everything.docker'))).toContain('-p 7000-7002:7000-7002');
  });

  test('asks for the variables that hold a secret of the image or a stand-in, not for switches', () => {
    const Env = [
      'DB_PASSWORD=hunter2',
      'API_TOKEN=changeme',
      'SECRET_DIR=/run/secrets',
      'USE_SECRET=true',
      'PATH=/bin',
      'X=',
    ];
    expect(runLine(image({ Env }))).toBe(
      'docker run --rm \\\n  -e DB_PASSWORD \\\n  -e API_TOKEN \\\n  -e X \\\n  acme/web-app:1',
    );
  });

  test('only for whole images', () => {
    expect(runLine(imageOf('{"Env": ["A="], "Cmd": ["sh"]}'))).toBeNull();
    expect(runLine(imageOf('["sha256:abc123"]'))).toBeNull();
  });

  test('bash reads every path and name back as it stands in the image', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(hostile, { maxLength: 4 }),
        fc.uniqueArray(hostile, { maxLength: 3 }),
        (paths, names) => {
          const Volumes = Object.fromEntries(paths.map((path) => [`/${path}`, {}]));
          const Env = names.map((name) => `${name.replaceAll('=', '')}x=`);
          const words = bashWords(runLine(image({ Volumes, Env }))!);
          expect(words.filter((word) => Env.includes(`${word}=`))).toHaveLength(new Set(Env).size);
          const mounts = words.filter((_, i) => words[i - 1] === '-v' || words[i - 1] === '--mount');
          expect(mounts).toHaveLength(Object.keys(Volumes).length);
          for (const path of Object.keys(Volumes))
            expect(
              mounts.some((mount) => mount.endsWith(`:${path}`) || mount.includes(path.replaceAll('"', '""'))),
            ).toBe(true);
          expect(words.at(-1)).toBe('acme/web-app:1');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('composeFile', () => {
  test.each([
    [{ RepoTags: [], RepoDigests: [`ghcr.io/acme/Web.App@sha256:${'cd'.repeat(32)}`] }, 'web-app'],
    [{ RepoTags: ['localhost:5000/db:16'] }, 'db'],
    [{ RepoTags: [] }, 'app'],
  ])('names the service after the image, not after its registry or digest: %j', (top, name) => {
    const file = parse(composeFile(image({ Cmd: ['a'] }, top))!) as { services: object };
    expect(Object.keys(file.services)).toEqual([name]);
  });

  test('is a Compose file of a real image', () => {
    expect(parse(composeFile(real('docker-28.5.2-overlay2', 'everything.buildkit'))!)).toEqual({
      services: {
        'everything-buildkit': {
          image: '127.0.0.1:5000/demo/everything.buildkit:1.0',
          ports: ['53:53/udp', '7000:7000', '7001:7001', '7002:7002', '8080:8080', '9000:9000'],
          volumes: [
            { type: 'volume', source: 'data', target: '/data' },
            { type: 'volume', source: 'srv-with-space', target: '/srv/with space' },
            { type: 'volume', source: 'var-log-app', target: '/var/log/app' },
          ],
          environment: ['EMPTY'],
        },
      },
      volumes: { data: {}, 'srv-with-space': {}, 'var-log-app': {} },
    });
  });

  test('a YAML reader gets every path back, with dollars doubled for Compose', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { maxLength: 4 }),
        (paths) => {
          const Volumes = Object.fromEntries(paths.map((path) => [`/${path}`, {}]));
          const file = parse(composeFile(image({ Volumes }))!) as {
            services: { 'web-app': { volumes?: { target: string }[] } };
          };
          const targets = (file.services['web-app'].volumes ?? []).map(({ target }) => target.replaceAll('$$', '$'));
          expect(targets).toEqual(Object.keys(JSON.parse(JSON.stringify(Volumes)) as object));
        },
      ),
    );
  });
});
