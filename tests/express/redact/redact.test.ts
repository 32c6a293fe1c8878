import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newMemory, redact, type RedactionOptions } from '../../../src/lib/express/index.ts';
import { parseDocument, readPaste } from '../../../src/lib/inspect/index.ts';
import { credentialKinds, makeCredential, makePassword, secretNames } from '../../support/credentials.ts';
import { engineOutputs, hasShared, sharedOutputs } from '../../support/engines.ts';

const redacted = (text: string, options?: RedactionOptions) => redact(parseDocument(readPaste(text)), options);

type Config = Record<string, unknown>;
const image = (config: Config, top: Config = {}) =>
  JSON.stringify(
    [
      {
        Id: `sha256:${'ab'.repeat(32)}`,
        RepoTags: ['a:1'],
        Architecture: 'amd64',
        Os: 'linux',
        Config: config,
        ...top,
      },
    ],
    null,
    4,
  );

/** The places of an image where people leave a credential, each taking any text. */
const places: Record<string, (text: string) => string> = {
  Env: (text) => image({ Env: ['PATH=/bin', `SETTING=${text}`] }),
  Labels: (text) => image({ Labels: { 'com.example.note': text } }),
  Cmd: (text) => image({ Cmd: ['/bin/sh', '-c', text] }),
  Entrypoint: (text) => image({ Entrypoint: ['run', text] }),
  Healthcheck: (text) => image({ Healthcheck: { Test: ['CMD-SHELL', text] } }),
  History: (text) =>
    image({}, { Digest: `sha256:${'cd'.repeat(32)}`, NamesHistory: [], History: [{ created_by: text }] }),
  'a prompt before the output': (text) => `$ echo ${text.replaceAll('\n', ' ')}\n${image({ Cmd: ['sh'] })}`,
};

describe('redact', () => {
  test.each(Object.keys(places))('masks every kind of credential in %s', (place) => {
    for (const kind of credentialKinds) {
      for (let seed = 1; seed <= 20; seed++) {
        const { text, secret } = makeCredential(kind, seed * 7919);
        const paste = places[place]!(text);
        const result = redacted(paste);
        const left = result.text.includes(secret) || result.text.includes(JSON.stringify(secret).slice(1, -1));
        expect(left, `${kind}: ${result.text}`).toBe(false);
        expect(result.masked.length, kind).toBeGreaterThan(0);
        if (paste.startsWith('[')) JSON.parse(result.text);
      }
    }
  });

  test('masks the value of every telling name, in Env, Labels and the words of a command', () => {
    secretNames.forEach((name, i) => {
      const password = makePassword(i + 1);
      for (const text of [
        image({ Env: [`${name.replaceAll(/[.-]/g, '_')}=${password}`] }),
        image({ Labels: { [name]: password } }),
        image({ Cmd: ['serve', `--${name.replaceAll(/[._]/g, '-')}`, password] }),
        image({ Entrypoint: ['serve', `--${name.replaceAll(/[._]/g, '-')}=${password}`] }),
        image(
          {},
          {
            Digest: 'x',
            NamesHistory: [],
            History: [{ created_by: `/bin/sh -c #(nop)  ENV ${name.replaceAll(/[.-]/g, '_')}=${password}` }],
          },
        ),
        image(
          {},
          {
            Digest: 'x',
            NamesHistory: [],
            History: [{ created_by: `|1 ${name.replaceAll(/[.-]/g, '_')}=${password} /bin/sh -c make` }],
          },
        ),
      ])
        expect(redacted(text).text, name).not.toContain(password);
    });
  });

  test('leaves a value alone that is no secret', () => {
    const harmless: Config = {
      Env: [
        'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        'GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D',
        'GPG_KEYS=05AB33110949707C93A279E3D3EFE6B686867BA6 07E48665A34DCAFAE522E5E6266191C37C037D42',
        `PYTHON_SHA256=${'0a'.repeat(32)}`,
        `TOKEN_SHA256=${'0a'.repeat(32)}`,
        'HTTPD_SHA1=5101be34ac4a509b245adb70a56690a84fcc4e7f',
        'NODE_VERSION=20.6.1',
        'TOKEN_VERSION=2',
        'PWD=/app',
        'PASSWORD=',
        'DB_PASSWORD=$DB_PASSWORD',
        'DB_PASSWORD_2=${DB_PASSWORD:-}',
        'API_TOKEN=<token>',
        'API_KEY=changeme',
        'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
        'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        'MYSQL_ALLOW_EMPTY_PASSWORD=yes',
        'POSTGRES_PASSWORD_FILE=/run/secrets/db',
        'SECRET_PATH=/run/secrets/db',
        'TOKEN_URL=https://auth.example.com/oauth/token',
        'AUTH_TOKEN_TTL=3600',
        'PASSWORD_MIN_LENGTH=12',
        'SSH_PUBLIC_KEY=ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ3kLw7f5c1q8t0T9b4m7C2x6V1n5Z8a3S0d9F4g7H2k me@host',
        'REPO=git@github.com:team/app.git',
        'REPO_URL=ssh://git@github.com/team/app.git',
        'PIP_URL=https://github.com/pypa/get-pip/raw/66030fa03382b4914d4c4d0896961a0bdeeeb274/public/get-pip.py',
        'DATABASE_URL=postgres://db:5432/app',
        'PROXY=http://proxy.example.com:3128',
        'KEY_FILE=/etc/ssl/private/key.pem',
        'TOKENIZERS_PARALLELISM=false',
        'COMPASS=north',
        'BYPASS_CACHE=1234',
      ],
      Labels: {
        maintainer: 'NGINX Docker Maintainers <docker-maint@nginx.com>',
        'org.opencontainers.image.authors': 'jane@example.com',
        'org.opencontainers.image.revision': '66030fa03382b4914d4c4d0896961a0bdeeeb274',
        'org.opencontainers.image.base.digest': `sha256:${'ef'.repeat(32)}`,
        'com.example.build-id': '123e4567-e89b-12d3-a456-426614174000',
        'com.example.port': '8080',
        'com.example.secret-name': 'db-credentials',
      },
      ExposedPorts: { '8080/tcp': {} },
      Cmd: ['/bin/sh', '-c', 'set -o pipefail; echo "$TOKEN" | login --password-stdin --token "$TOKEN" -u 1000:1000'],
      Entrypoint: ['docker-entrypoint.sh', '--secret', '$SECRET'],
      Healthcheck: { Test: ['CMD-SHELL', 'curl -f http://127.0.0.1:8080/health?verbose=1 || exit 1'] },
      Volumes: { '/var/lib/secrets': {} },
      User: '1000:1000',
    };
    expect(redacted(image(harmless)).masked).toEqual([]);
  });

  test('leaves every real output of an engine as it is', () => {
    for (const { engine, name, text } of hasShared ? sharedOutputs() : engineOutputs()) {
      const result = redacted(text);
      expect(result.masked, `${engine}/${name}`).toEqual([]);
      expect(result.text).toBe(text);
    }
  });

  test('changes nothing but the ranges it names, and is done after one round', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .tuple(fc.constantFrom(...credentialKinds), fc.integer({ min: 1 }))
        .map(([kind, seed]) => makeCredential(kind, seed).text),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), fc.dictionary(fc.string(), value), (words, labels) => {
        const text = image({ Env: words.map((word, i) => `V${i}=${word}`), Cmd: words, Labels: labels });
        const { text: after, masked } = redacted(text);
        let rebuilt = '';
        let at = 0;
        for (const { start, end, placeholder } of masked) {
          expect(start).toBeGreaterThanOrEqual(at);
          rebuilt += text.slice(at, start) + placeholder;
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(after);
        JSON.parse(after);
        expect(redacted(after).text).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  test('masks what is known for a credential wherever it stands, be it within a word', () => {
    const password = makePassword(1);
    const text = image({ Env: [`DB_PASSWORD=${password}`], Cmd: ['serve', `x${password}x`] });
    expect(redacted(text).text).not.toContain(password);
  });

  test('masks a credential in a comment and in what was skipped', () => {
    const [one, other] = [makePassword(1), makePassword(2)];
    const text = `[{"Id": "1", // DB_PASSWORD=${one}\n "Size": 5 API_TOKEN=${other}\n}]`;
    const after = redacted(text).text;
    expect(after).not.toContain(one);
    expect(after).not.toContain(other);
  });

  test('changes nothing but what it says it masked, whatever the paste', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (paste) => {
        const { text, masked } = redacted(paste, { hosts: true });
        if (masked.length === 0) expect(text).toBe(paste);
        else expect(text).not.toBe(paste);
      }),
    );
  });

  test('gives the same secret the same placeholder, within a paste and within a share', () => {
    const [one, other] = [makePassword(1), makePassword(2)];
    const memory = newMemory();
    const first = redacted(image({ Env: [`DB_PASSWORD=${one}`, `PG_PASSWORD=${one}`, `API_TOKEN=${other}`] }), {
      memory,
    });
    expect(first.masked.map(({ placeholder }) => placeholder)).toEqual([
      'REDACTED-password-1',
      'REDACTED-password-1',
      'REDACTED-password-2',
    ]);
    const second = redacted(image({ Env: [`API_TOKEN=${other}`, `NEW_TOKEN=${makePassword(3)}`] }), { memory });
    expect(second.masked.map(({ placeholder }) => placeholder)).toEqual(['REDACTED-password-2', 'REDACTED-password-3']);
  });

  test('does not give out a placeholder the paste already holds', () => {
    const { text } = redacted(image({ Env: ['A_TOKEN=REDACTED-password-1', `B_TOKEN=${makePassword(4)}`] }));
    expect(text).toContain('A_TOKEN=REDACTED-password-1');
    expect(text).toContain('B_TOKEN=REDACTED-password-2');
  });

  test('names the place as an annotation does, in a part of an image too', () => {
    const env = [`DB_PASSWORD=${makePassword(5)}`];
    expect(redacted(image({ Env: env })).masked).toMatchObject([{ path: 'Config.Env[0]', kind: 'password' }]);
    expect(redacted(JSON.stringify({ Env: env, Cmd: ['sh'] })).masked).toMatchObject([{ path: 'Config.Env[0]' }]);
    expect(redacted(JSON.stringify({ other: { key_secret: makePassword(6) } })).masked).toMatchObject([
      { path: 'other.key_secret' },
    ]);
  });

  test('keeps escapes around a secret', () => {
    const secret = makePassword(8);
    const text = `[{"Id": "x", "RepoTags": [], "Config": {"Env": ["A=\\u003cb\\u003e", "DB_URL=pg://\\u0061pp:${secret}@db/\\n\\"x"]}}]`;
    expect(redacted(text).text).toBe(text.replace(secret, 'REDACTED-url-1'));
  });

  test('masks in other notations too, without leaving the value', () => {
    const secret = makePassword(9);
    const entity = `[{&quot;Id&quot;: &quot;x&quot;, &quot;RepoTags&quot;: [], &quot;Config&quot;: {&quot;Env&quot;: [&quot;DB_PASSWORD=${secret}&quot;]}}]`;
    expect(redacted(entity).text).toBe(entity.replace(secret, 'REDACTED-password-1'));
    const wrapped = `[{"Id": "x", "RepoTags": [], "Config": {"Env": ["DB_PASSWORD=${secret.slice(0, 4)}\n${secret.slice(4)}"]}}]`;
    expect(redacted(wrapped).text).not.toContain(secret.slice(4));
  });

  test('masks private registry hosts when asked, and no public one', () => {
    const names = {
      RepoTags: [
        'registry.corp.example:5000/team/app:1',
        'ghcr.io/acme/app:1',
        'app:1',
        'acme/app:1',
        '127.0.0.1:5000/a:1',
      ],
      RepoDigests: [`123456789012.dkr.ecr.eu-west-1.amazonaws.com/app@sha256:${'ab'.repeat(32)}`],
    };
    const text = image({ Labels: { source: 'https://registry.corp.example:5000/team' } }, names);
    expect(redacted(text).masked).toEqual([]);
    const { text: after, masked } = redacted(text, { hosts: true });
    expect(masked.every(({ kind }) => kind === 'host')).toBe(true);
    expect(after).toContain('redacted-host-1.invalid/team/app:1');
    expect(after).toContain('https://redacted-host-1.invalid/team');
    expect(after).toContain(`redacted-host-2.invalid/app@sha256:${'ab'.repeat(32)}`);
    for (const kept of ['ghcr.io/acme/app:1', '"app:1"', '"acme/app:1"', '127.0.0.1:5000/a:1'])
      expect(after).toContain(kept);
  });

  test('ends on 2 MB of hostile text', { timeout: 20_000 }, () => {
    for (const unit of ['a', 'a.', '-----BEGIN PRIVATE KEY-----', '--password ', 'curl -u ', 'eyJ', 'x=', '"']) {
      const text = image({ Cmd: [unit.repeat(250_000 / unit.length)] });
      expect(redacted(text).text.length, unit).toBeGreaterThan(0);
    }
  });
});
