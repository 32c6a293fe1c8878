import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const script = fileURLToPath(new URL('../../scripts/explain.ts', import.meta.url));
const sample = fileURLToPath(new URL('../../src/content/samples/docker-29-containerd/output.txt', import.meta.url));

function explain(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });
}

const place = { start: z.number().int().min(0), end: z.number().int().min(0) };
const nullable = <T extends z.ZodType>(type: T) => type.nullable();
const pairing = z.strictObject({
  outcome: z.string(),
  basis: nullable(z.string()),
  layers: z.array(nullable(z.union([z.number(), z.literal('cannot-tell')]))),
});
const layers = z.strictObject({
  relation: z.string(),
  shared: z.number(),
  chainId: nullable(z.string()),
  countA: z.number(),
  countB: z.number(),
  elsewhere: z.array(z.strictObject({ diffId: z.string(), a: z.number(), b: z.number() })),
});
const setting = nullable(z.strictObject({ value: z.string(), path: z.string() }));
const contract = z.strictObject({
  kind: z.string(),
  engine: z.strictObject({
    store: nullable(z.enum(['graphdriver', 'containerd'])),
    driver: nullable(z.string()),
    api: nullable(z.strictObject({ min: nullable(z.string()), max: nullable(z.string()) })),
    knows: nullable(z.string()),
    evidence: z.array(z.string()),
  }),
  images: z.array(
    z.strictObject({
      id: nullable(z.string()),
      repoTags: z.array(z.string()),
      architecture: nullable(z.string()),
      os: nullable(z.string()),
      created: nullable(z.string()),
      size: nullable(z.number()),
      layers: nullable(z.number()),
      env: nullable(z.number()),
      fields: z.array(z.strictObject({ path: z.string(), field: nullable(z.string()), ...place })),
      absent: z.array(z.strictObject({ field: z.string(), because: z.string() })),
      meanings: z.record(z.string(), z.array(z.looseObject({ kind: z.string() })).min(1)),
      pinned: z.strictObject({
        references: z.array(
          z.strictObject({ path: z.string(), reference: z.string(), target: z.string(), inRegistry: z.string() }),
        ),
        platform: z.boolean(),
        none: nullable(z.string()),
      }),
      layerStack: z.strictObject({
        complete: z.boolean(),
        directories: z.union([
          z.strictObject({ driver: z.string(), root: z.string(), ownCopies: z.boolean() }),
          z.strictObject({ because: z.string() }),
        ]),
        layers: z.array(
          z.strictObject({
            number: nullable(z.number().int().min(1)),
            path: z.string(),
            chainId: nullable(z.string().regex(/^sha256:[0-9a-f]{64}$/)),
            empty: z.literal(true).optional(),
            repeats: z.number().int().min(1).optional(),
            directory: z.string().optional(),
          }),
        ),
        find: nullable(z.looseObject({ known: z.boolean() })),
      }),
      history: nullable(pairing),
      findings: z.array(
        z.strictObject({
          code: z.string(),
          path: z.string(),
          severity: z.enum(['careful', 'note', 'info']),
          args: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
        }),
      ),
      start: nullable(
        z.strictObject({
          words: z.array(z.strictObject({ word: z.string(), from: z.enum(['Entrypoint', 'Cmd']), path: z.string() })),
          shell: nullable(
            z.strictObject({
              shell: z.enum(['posix', 'cmd', 'powershell']),
              front: z.array(z.string()),
              script: z.string(),
              rest: z.array(z.string()),
              handsOver: z.boolean(),
              readsWords: z.boolean(),
            }),
          ),
          notes: z.array(z.string()),
          argument: z.strictObject({
            effect: z.enum(['replaces-cmd', 'replaces-all', 'ignored']),
            kept: z.array(z.string()),
            replaced: z.array(z.string()),
          }),
          user: setting,
          workingDir: setting,
          stopSignal: setting,
          untold: z.array(z.enum(['user', 'workingDir', 'stopSignal', 'health'])),
          health: nullable(
            z.strictObject({
              form: z.enum(['shell', 'exec', 'none', 'inherit']),
              words: z.array(z.string()),
              path: z.string(),
              interval: nullable(z.number()),
              timeout: nullable(z.number()),
              startPeriod: nullable(z.number()),
              startInterval: nullable(z.number()),
              retries: nullable(z.number()),
            }),
          ),
        }),
      ),
      run: nullable(z.string()),
      compose: nullable(z.string()),
      dockerfile: nullable(
        z.strictObject({
          lines: z.array(
            z.strictObject({
              instruction: z.string(),
              text: z.string(),
              path: nullable(z.string()),
              broken: z.boolean(),
            }),
          ),
          gaps: z.array(z.string()),
        }),
      ),
    }),
  ),
  comparison: nullable(
    z.strictObject({
      commonBase: z.number(),
      withFirst: z.array(
        z.strictObject({
          image: z.number(),
          layers,
          config: z.array(z.looseObject({ field: z.string(), kind: z.string() })),
        }),
      ),
    }),
  ),
  history: z.array(z.strictObject({ createdBy: z.string(), size: nullable(z.number()), ...place })),
  notices: z.array(z.strictObject({ code: z.string(), ...place })),
  masked: z.array(z.strictObject({ path: z.string(), ...place, kind: z.string(), placeholder: z.string() })),
});

describe('explain', () => {
  test('prints the contract for a file', () => {
    const { status, stdout } = explain(['--format', 'json', sample]);
    expect(status).toBe(0);
    const said = contract.parse(JSON.parse(stdout));
    expect(said.images[0]).toMatchObject({ size: 1_132_599, layers: 6, env: 7 });
  });

  test('reads standard input, in either language', () => {
    const input =
      '[{"Id": "sha256:abc", "RepoTags": ["a:1"], "Os": "linux", "Size": 5000, "RootFS": {"Type": "layers"}}]';
    expect(explain(['--lang', 'en'], input).stdout).toContain('This is a:1');
    expect(explain(['--lang', 'zh'], input).stdout).toContain('这是 a:1');
    expect(explain([], input).stdout).not.toContain('\u001b');
  });

  test('shows layers, history and comparison as text, in both languages', () => {
    const folder = fileURLToPath(new URL('../pastes', import.meta.url));
    const paired = explain([`${folder}/inspect-and-history/paste.txt`]).stdout;
    expect(paired).toContain('Layers, base first');
    expect(paired).toMatch(/^ {2}layer 4 {2}17B {2}COPY app\.txt \/a\.txt # buildkit$/m);
    expect(paired).toMatch(/^ {5}cat \/var\/lib\/docker\/image\/overlay2\/layerdb\/sha256\/[0-9a-f]{64}\/cache-id /m);
    const compared = explain(['--lang', 'zh', `${folder}/several-images/paste.txt`]).stdout;
    expect(compared).toContain('第 2 个镜像与第 1 个对比');
    expect(compared).toContain('连基础层都不共享');
  });

  test.each([
    ['nothing', '', /no JSON/],
    ['prose', 'What is this image?', /no JSON/],
    [
      'a container',
      '[{"Id":"x","State":{},"Path":"/x","Args":[],"HostConfig":{},"Image":"sha256:a"}]',
      /container, not an image/,
    ],
    ['a volume', '[{"Name":"v","Driver":"local","Mountpoint":"/v","Scope":"local"}]', /volume/],
    ['a Go map', 'map[a:b c:d]', /map\[/],
    ['no image found', '[]\nError response from daemon: No such image: x:latest', /no image of that name/],
  ])('says what to do about %s, and exits with 1', (_what, input, message) => {
    for (const format of ['text', 'json']) {
      const { status, stderr } = explain(['--format', format], input);
      expect(status).toBe(1);
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  test('prints what docker would for a template, with its status', () => {
    expect(explain(['--template', '{{.Os}}', sample])).toMatchObject({ status: 0, stdout: 'linux\n', stderr: '' });
    const failed = explain(['--template', '{{.Id}} {{.Nope}}', sample]);
    expect(failed).toMatchObject({ status: 1, stdout: '\n' });
    expect(failed.stderr).toBe(
      'template parsing error: template: :1:10: executing "" at <.Nope>: map has no entry for key "Nope"\n',
    );
    expect(explain(['--template', '{{.Os', sample])).toMatchObject({ status: 64, stdout: '' });
    expect(explain(['--template', 'json', '--cli', '20.10.24', sample]).stdout).toBe('json\n');
  });

  test('prints passes and rewrites of a template as JSON', () => {
    const { status, stdout } = explain(['--template', '{{.Id}} {{.Variant}}', '--format', 'json', sample]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      cli: '29.7.2',
      exit: 1,
      images: [{ pass: 'failed', firstFailure: { code: 'no-such-field' }, failure: { code: 'no-such-key' } }],
      rewrites: [{ template: '{{.ID}} {{.Variant}}', steps: ['id'] }, {}],
    });
  });

  test('says what a template was not run over, and what was mended for it', () => {
    const container = '[{"Id":"x","State":{},"Path":"/x","Args":[],"HostConfig":{},"Image":"sha256:a"}]';
    expect(explain(['--template', '{{.Os}}'], container)).toMatchObject({ status: 1, stdout: '' });
    const cut = '[{"Id":"sha256:ab","RepoTags":["a:1"],"Os":"linux","Config":{"Env":["A=1","B=';
    const { stdout, stderr } = explain(['--template', '{{.Config.Env}}'], cut);
    expect(stdout).toBe('[A=1]\n');
    expect(stderr).toContain('ends early');
  });

  test('names a bad option or file without a stack trace', () => {
    for (const args of [
      ['--lang', 'de'],
      ['--format', 'xml'],
      ['--nope'],
      ['--cli', '1.0'],
      ['/no/such/file'],
      ['a', 'b'],
    ]) {
      const { status, stderr } = explain(args);
      expect(status).toBe(1);
      expect(stderr.trim()).not.toBe('');
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});
