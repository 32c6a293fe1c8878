import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/layerwise-builds-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two builds of the same sources are the same, byte for byte', { timeout: 600_000 }, () => {
  const first = build('first');
  const second = build('second');
  expect(first.size).toBeGreaterThan(500);
  expect([...second]).toEqual([...first]);
});

/** The hash of every file of a new build. */
function build(name: string): Map<string, string> {
  const out = `${folder}/${name}/`;
  const { status, stderr } = spawnSync('astro', ['build', '--silent', '--outDir', out], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const files = filesBelow(out);
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(out + file))
        .digest('hex'),
    ]),
  );
}
