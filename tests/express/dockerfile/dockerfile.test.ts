import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainPaste, type ImageExplanation } from '../../../src/lib/annotate/index.ts';
import {
  dockerfileHalf,
  dockerfileText,
  type DockerfileHalf,
  type HistoryStep,
} from '../../../src/lib/express/index.ts';
import { viewWords } from '../../../src/lib/i18n/view-words.ts';
import { readPairs, unquote } from '../../support/dockerfile-words.ts';
import { engineOutputs, hasShared, shared, sharedOutputs } from '../../support/engines.ts';
import { siteIndex } from '../../support/index.ts';
import { wholeImage } from '../../support/whole-image.ts';

const index = siteIndex();
const imageOf = (text: string): ImageExplanation => explainPaste(text, index).images[0]!;
const image = (config: unknown) => imageOf(JSON.stringify([wholeImage(config)]));
const real = (engine: string, name: string) =>
  imageOf(engineOutputs().find((output) => output.engine === engine && output.name === name)!.text);

const textsOf = (half: DockerfileHalf | null, ...instructions: string[]) =>
  half!.lines.filter(({ instruction }) => instructions.includes(instruction)).map(({ text }) => text);

interface Config {
  readonly Env?: readonly string[] | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
  readonly Volumes?: Readonly<Record<string, unknown>> | null;
  readonly ExposedPorts?: Readonly<Record<string, unknown>> | null;
  readonly Entrypoint?: readonly string[] | null;
  readonly Cmd?: readonly string[] | null;
  readonly OnBuild?: readonly string[] | null;
  readonly Shell?: readonly string[] | null;
  readonly User?: string;
  readonly WorkingDir?: string;
  readonly StopSignal?: string;
}

/** What a build of these lines would put into Config; broken lines are left out, as the text does. */
function builtFrom(half: DockerfileHalf): Config {
  const lines = half.lines.filter(({ broken }) => !broken);
  // By entries, because assigning a member called __proto__ would set the prototype.
  const pairs = (name: string): Record<string, string> =>
    Object.fromEntries(
      lines.filter(({ instruction }) => instruction === name).flatMap(({ text }) => Object.entries(readPairs(text))),
    );
  const rest = (name: string) =>
    lines.filter(({ instruction }) => instruction === name).map(({ text }) => text.slice(name.length + 1));
  const words = (name: string) => JSON.parse(rest(name).at(-1) ?? '[]') as string[];
  return {
    Env: Object.entries(pairs('ENV')).map(([name, value]) => `${name}=${value}`),
    Labels: pairs('LABEL'),
    Volumes: Object.fromEntries(
      rest('VOLUME').flatMap((line) => (JSON.parse(line) as string[]).map((path) => [unquote(path), {}])),
    ),
    ExposedPorts: Object.fromEntries(rest('EXPOSE').map((port) => [port, {}])),
    Entrypoint: words('ENTRYPOINT'),
    Cmd: words('CMD'),
    Shell: words('SHELL'),
    OnBuild: rest('ONBUILD'),
    User: unquote(rest('USER').at(-1) ?? ''),
    WorkingDir: unquote(rest('WORKDIR').at(-1) ?? ''),
    StopSignal: unquote(rest('STOPSIGNAL').at(-1) ?? ''),
  };
}

/** The parts of a printed Config that a Dockerfile sets, empty where they are not printed. */
function settingsOf(config: Config | null | undefined): Config {
  return {
    Env: config?.Env ?? [],
    Labels: config?.Labels ?? {},
    Volumes: config?.Volumes ?? {},
    ExposedPorts: config?.ExposedPorts ?? {},
    Entrypoint: config?.Entrypoint ?? [],
    Cmd: config?.Cmd ?? [],
    Shell: config?.Shell ?? [],
    OnBuild: config?.OnBuild ?? [],
    User: config?.User ?? '',
    WorkingDir: config?.WorkingDir ?? '',
    StopSignal: config?.StopSignal ?? '',
  };
}

const sorted = (config: Config) => ({ ...config, Env: [...config.Env!].sort() });

function historyOf(engine: string, name: string): HistoryStep[] | null {
  const file = `${shared}/engines/${engine}/history/${name}.jsonl`;
  if (!existsSync(file)) return null;
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((row) => row !== '');
  return rows.map((row) => ({ createdBy: (JSON.parse(row) as { CreatedBy?: string }).CreatedBy ?? '' })).reverse();
}

describe('dockerfileHalf', () => {
  test('a build of its lines gives the settings of every real image, with history and without', () => {
    let withHistory = 0;
    for (const { engine, name, text } of hasShared ? sharedOutputs() : engineOutputs()) {
      const config = (JSON.parse(text) as { Config?: Config | null }[])[0]!.Config;
      const source = imageOf(text);
      const alone = dockerfileHalf(source);
      expect(sorted(builtFrom(alone ?? { lines: [], gaps: [] })), `${engine}/${name}`).toEqual(
        sorted(settingsOf(config)),
      );
      const steps = hasShared ? historyOf(engine, name) : null;
      if (!steps || !alone) continue;
      withHistory++;
      expect(sorted(builtFrom(dockerfileHalf(source, steps)!)), `${engine}/${name} with history`).toEqual(
        sorted(settingsOf(config)),
      );
    }
    if (hasShared) expect(withHistory).toBeGreaterThan(500);
  });

  test('a build gives back any ENV and LABEL, or the line is called broken', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const name = text.filter((one) => one !== '' && !one.includes('='));
    fc.assert(
      fc.property(
        fc.dictionary(name, text, { noNullPrototype: true }),
        fc.dictionary(text, text, { noNullPrototype: true }),
        (env, labels) => {
          const Env = Object.entries(env).map(([key, value]) => `${key}=${value}`);
          const half = dockerfileHalf(image({ Env, Labels: labels }))!;
          const built = builtFrom(half);
          const breaks = (one: string) => /[\n\r]/.test(one);
          expect([...built.Env!].sort()).toEqual(Env.filter((entry) => !breaks(entry)).sort());
          expect(built.Labels).toEqual(
            Object.fromEntries(
              Object.entries(labels).filter(([key, value]) => key !== '' && !key.includes('=') && !breaks(key + value)),
            ),
          );
        },
      ),
    );
  });

  test('writes a health check with its durations', () => {
    expect(textsOf(dockerfileHalf(real('docker-28.5.2-overlay2', 'everything.buildkit')), 'HEALTHCHECK')).toEqual([
      'HEALTHCHECK --interval=30s --timeout=5s --start-period=1m30s --retries=4 CMD wget -q -O /dev/null http://127.0.0.1:8080/ || exit 1',
    ]);
    expect(textsOf(dockerfileHalf(real('docker-28.5.2-overlay2', 'hc-none.classic')), 'HEALTHCHECK')).toEqual([
      'HEALTHCHECK NONE',
    ]);
    const words = image({ Healthcheck: { Test: ['CMD', 'curl', 'a b'], StartInterval: 500e6 } });
    expect(textsOf(dockerfileHalf(words), 'HEALTHCHECK')).toEqual([
      'HEALTHCHECK --start-interval=500ms CMD ["curl", "a b"]',
    ]);
  });

  test('names the value each line comes from', () => {
    const half = dockerfileHalf(real('docker-28.5.2-overlay2', 'everything.buildkit'))!;
    const pathOf = (text: string) => half.lines.find((line) => line.text.startsWith(text))?.path;
    expect(pathOf('ENV APP_HOME')).toBe('Config.Env[1]');
    expect(pathOf('LABEL com.example.quotes')).toBe('Config.Labels["com.example.quotes"]');
    expect(pathOf('EXPOSE 8080')).toBe('Config.ExposedPorts["8080/tcp"]');
    expect(pathOf('USER')).toBe('Config.User');
  });

  test('takes FROM from the label that names the base, and from nowhere else', () => {
    const labelled = dockerfileHalf(
      image({ Labels: { 'org.opencontainers.image.base.name': 'docker.io/library/alpine:3.20' } }),
    )!;
    expect(labelled.lines[0]).toMatchObject({ text: 'FROM docker.io/library/alpine:3.20' });
    expect(labelled.gaps).not.toContain('from');
    const bare = dockerfileHalf(image({ Env: ['A=b'] }))!;
    expect(textsOf(bare, 'FROM')).toEqual([]);
    expect(bare.gaps).toEqual(['from', 'inherited', 'arguments', 'run', 'copied']);
  });

  test.runIf(hasShared)('puts RUN and COPY where they stood, as BuildKit wrote them', () => {
    const half = dockerfileHalf(
      real('docker-28.5.2-overlay2', 'everything.buildkit'),
      historyOf('docker-28.5.2-overlay2', 'everything.buildkit')!,
    )!;
    expect(textsOf(half, 'WORKDIR', 'COPY', 'RUN', 'USER')).toEqual([
      'WORKDIR /srv/app',
      'COPY app.txt conf/ ./',
      'RUN echo built > built.txt',
      'RUN true',
      'COPY --chown=1000:1000 app.txt /srv/app/copy.txt',
      'USER 1000:1000',
    ]);
  });

  test.each([
    ['/bin/sh -c apk add curl', 'RUN apk add curl', false],
    ['RUN /bin/sh -c apk add curl # buildkit', 'RUN apk add curl', false],
    ['RUN |2 A=1 B=two words /bin/sh -c make "$A" # buildkit', 'RUN make "$A"', false],
    ['|1 A=1 /bin/sh -c make', 'RUN make', false],
    ['/bin/bash -o pipefail -c a | b', 'RUN a | b', false],
    ['RUN /app/setup --fast # buildkit', 'RUN /app/setup --fast', false],
    ['COPY /out /out # buildkit', 'COPY /out /out', false],
    [`/bin/sh -c #(nop) ADD file:${'ab'.repeat(32)} in / `, `ADD file:${'ab'.repeat(32)} /`, true],
    [
      `/bin/sh -c #(nop) COPY --chown=1:1 dir:${'ab'.repeat(32)} in /app `,
      `COPY --chown=1:1 dir:${'ab'.repeat(32)} /app`,
      true,
    ],
    ['/bin/sh -c #(nop)  ARG VERSION=1', 'ARG VERSION=1', false],
    ['RUN /bin/sh -c cat > /a <<X\none\nX # buildkit', "RUN <<'EOF'\ncat > /a <<X\none\nX\nEOF", false],
    ['sh', 'sh', true],
  ])('reads the step %j', (createdBy, text, broken) => {
    const { lines } = dockerfileHalf(image({}), [{ createdBy }])!;
    expect(lines).toEqual([expect.objectContaining({ text, broken, path: null })]);
  });

  test('has no line for an entry of Env that sets nothing', () => {
    const { lines } = dockerfileHalf(image({ Env: ['A=b', 'NAME', '=value'] }))!;
    expect(lines.map(({ text }) => text)).toEqual(['ENV A=b']);
  });

  test('has the settings after any steps', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (created) => {
        const steps = created.map((createdBy) => ({ createdBy }));
        const half = dockerfileHalf(image({ Env: ['A=b'] }), steps)!;
        expect(half.lines).toContainEqual(expect.objectContaining({ text: 'ENV A=b', broken: false }));
      }),
    );
  });

  test('null where the paste has no Config', () => {
    expect(dockerfileHalf(imageOf('["sha256:abc123"]'))).toBeNull();
  });
});

describe('dockerfileText', () => {
  test('says what is missing, and comments out what cannot be built', () => {
    const half = dockerfileHalf(image({ Env: ['A=one\ntwo', 'B=c'] }))!;
    const text = dockerfileText(half, viewWords.en.dockerfile);
    expect(text).toContain('# The paste does not say which image this was built FROM.');
    expect(text).toContain('# A value contains a line break');
    expect(text).toContain('# ENV A="one\n# two"\nENV B=c\n');
    expect(dockerfileText(half, viewWords.zh.dockerfile)).toContain('# 粘贴的内容没有说明 FROM 的是哪个镜像。');
  });
});
