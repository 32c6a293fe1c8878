import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainPaste } from '../../src/lib/annotate/index.ts';
import { jqFor, jsonPointer, shellArgument, shortDigest } from '../../src/lib/express/index.ts';
import { siteIndex } from '../support/index.ts';

const index = siteIndex();

// RFC 6901, section 4.
function evaluate(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value, step) => (value as Record<string, unknown>)[step], document);
}

describe('jsonPointer', () => {
  test('jsonPointer leads to the value it was made for, whatever its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 })), (Labels) => {
        const document = [{ Id: 'sha256:a', RepoTags: [], Os: 'linux', Config: { Labels }, RootFS: {} }];
        const text = JSON.stringify(document);
        const parsed: unknown = JSON.parse(text);
        for (const { path, node } of explainPaste(text, index).images[0]!.annotations) {
          const value: unknown = JSON.parse(text.slice(node.start, node.end));
          expect(evaluate(parsed, jsonPointer(path, 0))).toEqual(value);
        }
      }),
    );
  });

  test('jsonPointer leaves the position out where the output is no list', () => {
    expect(jsonPointer('config.Env[0]', null)).toBe('/config/Env/0');
    expect(jsonPointer('Config.Labels["a/b~c"]', 2)).toBe('/2/Config/Labels/a~1b~0c');
  });
});

describe('jqFor', () => {
  test('jqFor begins at the object where the output is no list', () => {
    expect(jqFor('config.Env[0]', null)).toBe('.config.Env[0]');
    expect(jqFor('["a-b"].c', null)).toBe('.["a-b"].c');
    expect(jqFor('Config.Labels["a.b"]', 1)).toBe('.[1].Config.Labels["a.b"]');
  });
});

describe('shellArgument', () => {
  test('shellArgument quotes for each shell', () => {
    const template = `{{index .Config.Labels "it's"}}`;
    expect(shellArgument(template, 'posix')).toBe(String.raw`'{{index .Config.Labels "it'\''s"}}'`);
    expect(shellArgument(template, 'powershell')).toBe(String.raw`'{{index .Config.Labels \"it''s\"}}'`);
    expect(shellArgument(template, 'cmd')).toBe(String.raw`"{{index .Config.Labels \"it's\"}}"`);
  });
  test('shellArgument doubles the backslashes before a quote, as programs for Windows read them', () => {
    expect(shellArgument(String.raw`"a\\"`, 'cmd')).toBe(String.raw`"\"a\\\\\""`);
  });
});

describe('shortDigest', () => {
  test('shortDigest leaves out the middle of a digest, alone or in a path', () => {
    const hex = '0123456789abcdef'.repeat(4);
    expect(shortDigest(`sha256:${hex}`)).toBe('0123456789ab…abcdef');
    expect(shortDigest(`/var/lib/docker/overlay2/${hex}/diff`)).toBe(
      '/var/lib/docker/overlay2/0123456789ab…abcdef/diff',
    );
    expect(shortDigest('lp4mbu8altlhygz4ybet5l0go')).toBe('lp4mbu8a…t5l0go');
    expect(shortDigest('sha256:abc')).toBe('abc');
  });
});
