import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeShare,
  encodeShare,
  LARGEST_SHARE,
  shareLines,
  type ShareState,
} from '../../../src/lib/express/share/index.ts';
import { engineOutputs } from '../../support/engines.ts';

const sample = fileURLToPath(new URL('../../../src/content/samples/docker-29-containerd/output.txt', import.meta.url));
const bare = (text: string): ShareState => ({ text, other: null, at: null, view: null });
const textOf = (fragment: string) => {
  const decoded = decodeShare(fragment);
  return decoded.kind === 'state' ? decoded.state.text : decoded;
};
const faultOf = (fragment: string) => {
  const decoded = decodeShare(fragment);
  return decoded.kind === 'fault' ? decoded.code : decoded.kind;
};

// Every unit on its own, so that lone surrogates and NUL come up.
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('\ud800', '\udfff', '\u0000', '😀', '\ufeff', 'é', '中', '\n'), { maxLength: 40 })
    .map((all) => all.join('')),
);

describe('encodeShare and decodeShare', () => {
  test('carry any text, unit for unit, with its view and place', () => {
    const state = fc.record({
      text: anyText,
      other: fc.option(anyText),
      at: fc.option(fc.string({ unit: 'binary', maxLength: 100 }).map((at) => at.toWellFormed())),
      view: fc.option(fc.constantFrom('meaning', 'layers', 'compare')),
    });
    fc.assert(
      fc.property(state, (given) => {
        const fragment = encodeShare(given);
        expect(fragment).toMatch(/^#v=1&z=[\w-]*(?:&z2=[\w-]*)?(?:&at=[\w.~%-]*)?(?:&view=[a-z-]+)?$/);
        expect(decodeShare(fragment)).toEqual({ kind: 'state', state: given });
        expect(decodeShare(fragment.slice(1))).toEqual({ kind: 'state', state: given });
      }),
      { numRuns: 500 },
    );
  });

  test('carry every real output', () => {
    const outputs = engineOutputs();
    for (const { text } of outputs) expect(textOf(encodeShare(bare(text)))).toBe(text);
    const lengths = outputs.map(({ text }) => encodeShare(bare(text)).length).sort((a, b) => a - b);
    console.log(
      `links of ${lengths.length} real outputs: median ${lengths[lengths.length >> 1]}, longest ${lengths.at(-1)} characters`,
    );
    expect(lengths.at(-1)).toBeLessThan(6000);
  });

  test('what version 1 wrote is read forever', () => {
    const fragment = '#v=1&z=i65W8kxRslJQSkxU0lFQCkotyA9JTC8GikTH1sZyAQA&at=Config.Env%5B0%5D&view=layers';
    const state = { text: '[{"Id": "aa", "RepoTags": []}]\n', other: null, at: 'Config.Env[0]', view: 'layers' };
    expect(decodeShare(fragment)).toEqual({ kind: 'state', state });
  });

  test('decodeShare never throws, and leaves ordinary anchors alone', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeShare(text)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeShare(`#v=1&z=${text}`)));
    fc.assert(fc.property(fc.base64String({ maxLength: 2000 }), (text) => void decodeShare(`#v=1&z=${text}`)));
    fc.assert(fc.property(fc.base64String({ maxLength: 2000 }), (text) => void decodeShare(`#v=1&g=${text}`)));
    for (const anchor of ['', '#', '#origin', '#field-Config.Env', '#a=b'])
      expect(decodeShare(anchor)).toEqual({ kind: 'none' });
  });

  test('decodeShare survives any change of one character, and says so or reads something', () => {
    const fragment = encodeShare(bare(readFileSync(sample, 'utf8')));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: fragment.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, char) => {
          expect(['state', 'none', 'fault']).toContain(
            decodeShare(fragment.slice(0, at) + char + fragment.slice(at + 1)).kind,
          );
        },
      ),
    );
    for (const cut of [20, 100, fragment.length - 5]) expect(faultOf(fragment.slice(0, cut))).toBe('damaged');
  });

  test.each([
    ['#v=2&z=AwA', 'version'],
    ['#v=x&z=AwA', 'shape'],
    ['#v=1', 'shape'],
    ['#v=1&z=AwA&g=AwA', 'shape'],
    ['#v=1&z=AwA&z=AwA', 'shape'],
    ['#v=1&z=AwA&view=%3Cscript%3E', 'shape'],
    [`#v=1&z=AwA&at=${'a'.repeat(5000)}`, 'shape'],
    ['#v=1&z=***', 'shape'],
    ['#v=1&z=A', 'damaged'],
    ['#v=1&z=', 'damaged'],
    ['#v=1&g=AwA', 'damaged'],
    ['#v=1&z=AwA', 'state'],
    ['#v=1&z=AwA&later=param', 'state'],
  ])('%j is %s', (fragment, expected) => {
    expect(faultOf(fragment)).toBe(expected);
  });

  test('gzip that was cut is damaged, not shorter', () => {
    const gzip = gzipSync(readFileSync(sample));
    for (const cut of [0, 5, 12, 300, gzip.length - 9, gzip.length - 4])
      expect(faultOf(`#v=1&g=${gzip.subarray(0, cut).toString('base64')}`), String(cut)).toBe('damaged');
  });

  test('a bomb is stopped in either format', { timeout: 20_000 }, () => {
    const zeros = Buffer.alloc(LARGEST_SHARE + 1);
    for (const fragment of [
      `#v=1&z=${deflateRawSync(zeros, { level: 9 }).toString('base64url')}`,
      `#v=1&g=${gzipSync(zeros, { level: 9 }).toString('base64')}`,
      // Many members of gzip, one after the other.
      `#v=1&g=${Buffer.concat(Array.from({ length: 40 }, () => gzipSync(Buffer.alloc(1 << 20)))).toString('base64')}`,
    ]) {
      expect(faultOf(fragment)).toBe('too-big');
    }
    const most = 'a'.repeat(LARGEST_SHARE);
    expect(textOf(encodeShare(bare(most)))).toBe(most);
  });

  test('reads gzip in the alphabet and the line breaks of a shell, and UTF-16 of PowerShell', () => {
    const text = readFileSync(sample, 'utf8');
    const base64 = gzipSync(text, { level: 9 }).toString('base64');
    expect(textOf(`#v=1&g=${base64}`)).toBe(text);
    expect(textOf(`#v=1&g=${encodeURIComponent(base64)}`)).toBe(text);
    expect(textOf(`#v=1&g=${base64.replace(/.{76}/g, '$&\n')}`)).toBe(text);
    expect(textOf(`#v=1&g=${gzipSync(Buffer.from(`\ufeff${text}`, 'utf16le')).toString('base64')}`)).toBe(text);
    expect(textOf(`#v=1&g=${gzipSync(Buffer.from([0x61, 0xff, 0xc3, 0x62])).toString('base64')}`)).toBe(
      'a\ufffd\ufffdb',
    );
  });
});

describe('shareLines', () => {
  const page = 'https://layerwise.example/en/playground/';

  // What stands for docker here prints the sample for one image and nothing for another.
  function run(shell: string, image: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'share-'));
    try {
      writeFileSync(join(folder, 'docker'), `#!/bin/sh\n[ "$1 $2 $3" = "image inspect it's 1" ] && cat '${sample}'\n`);
      chmodSync(join(folder, 'docker'), 0o755);
      const env = { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` };
      return execFileSync(shell, ['-c', shareLines(page, image).posix], { env, encoding: 'utf8' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const hasShell = (shell: string) => {
    try {
      execFileSync(shell, ['-c', 'true']);
      return true;
    } catch {
      return false;
    }
  };

  test.each(['sh', 'bash', 'zsh'].filter(hasShell))('the line prints a link that opens, in %s', (shell) => {
    const printed = run(shell, "it's 1");
    expect(printed).toMatch(/^https:\/\/layerwise\.example\/en\/playground\/#v=1&g=[A-Za-z0-9+/=]+\n$/);
    expect(textOf(printed.trim().slice(page.length))).toBe(readFileSync(sample, 'utf8'));
  });

  test('PowerShell gets its own line, quoted its own way', () => {
    const { powershell } = shareLines(page, "it's 1");
    expect(powershell).toContain("docker image inspect 'it''s 1' | Out-String");
    expect(powershell).toContain(`'${page}#v=1&g=' + [Convert]::ToBase64String`);
    expect(shareLines(page, 'alpine:3.20', 'podman').posix).toContain('podman image inspect alpine:3.20 | gzip -9');
  });
});
