import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../../src/lib/annotate/index.ts';
import { originOf } from '../../../src/lib/express/index.ts';
import { commitUrl } from '../../../src/lib/express/origin/commit-url.ts';
import { engineOutputs } from '../../support/engines.ts';
import { siteIndex } from '../../support/index.ts';

const index = siteIndex();
const imageOf = (text: string) => explainPaste(text, index).images[0]!;
const labelled = (Labels: Record<string, string>) =>
  imageOf(
    JSON.stringify([{ Id: `sha256:${'a'.repeat(64)}`, RepoTags: [], Os: 'linux', RootFS: {}, Config: { Labels } }]),
  );

const REVISION = 'ffe72978e08c5b0dacecd604e528f6d0741a9ae5';
const BASE = `sha256:${'b'.repeat(64)}`;

describe('originOf', () => {
  test('reads the base image that Podman wrote into real outputs, as a reference that pins it', () => {
    const oci = engineOutputs().filter(
      ({ engine, name }) => engine === 'podman-5.8.6-overlay' && name === 'everything.oci',
    );
    expect(oci).toHaveLength(1);
    const { base } = originOf(imageOf(oci[0]!.text));
    expect(base?.text).toMatch(/^localhost\/local\/busybox:1@sha256:[0-9a-f]{64}$/);
    expect(base?.pinned).toBe(true);
  });

  test('reads the source of real Docker outputs, and claims no commit without a revision', () => {
    const all = engineOutputs().filter(({ name }) => name === 'everything.buildkit');
    expect(all.length).toBeGreaterThan(5);
    for (const { engine, text } of all)
      expect(originOf(imageOf(text)), engine).toMatchObject({
        source: { text: 'https://example.com/demo.git' },
        revision: null,
        commit: null,
      });
  });

  test('takes an empty label for none, and a digest that is none for no pin', () => {
    expect(originOf(labelled({ 'org.opencontainers.image.base.name': '' })).base).toBeNull();
    const base = {
      'org.opencontainers.image.base.name': 'alpine:3',
      'org.opencontainers.image.base.digest': 'sha256:ab',
    };
    expect(originOf(labelled(base)).base).toMatchObject({ text: 'alpine:3', pinned: false });
    expect(originOf(labelled({ ...base, 'org.opencontainers.image.base.digest': BASE })).base).toMatchObject({
      text: `alpine:3@${BASE}`,
      pinned: true,
    });
  });
});

describe('commitUrl', () => {
  test.each([
    [
      'https://github.com/nginx/docker-nginx.git#ffe7297:mainline/alpine',
      'https://github.com/nginx/docker-nginx/commit/',
    ],
    ['https://github.com/a/b', 'https://github.com/a/b/commit/'],
    ['git@github.com:a/b.git', 'https://github.com/a/b/commit/'],
    ['ssh://git@gitlab.com/group/sub/b.git', 'https://gitlab.com/group/sub/b/-/commit/'],
    ['https://user:word@codeberg.org/a/b/', 'https://codeberg.org/a/b/commit/'],
    ['https://bitbucket.org/a/b', 'https://bitbucket.org/a/b/commits/'],
  ])('leads from %s to the commit, and takes no credential along', (source, page) => {
    expect(commitUrl(source, REVISION)).toBe(`${page}${REVISION}`);
  });

  test.each([
    ['https://example.com/demo.git', REVISION],
    ['https://github.com.evil.example/a/b', REVISION],
    ['https://evil.example/github.com/a/b', REVISION],
    ['javascript:alert(1)//github.com/a/b', REVISION],
    ['https://github.com/a', REVISION],
    ['https://github.com/a/b', 'main'],
    ['https://github.com/a/b', '../../x'],
  ])('knows no page for %s at %s', (source, revision) => expect(commitUrl(source, revision)).toBeNull());
});
