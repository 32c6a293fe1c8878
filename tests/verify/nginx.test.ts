import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The server of deploy/nginx.conf, run by the nginx of this machine: the same file, but for its folder, its port and where
// it finds the other one.
const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/layerwise-nginx-`);
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  mkdirSync(`${folder}/html`);
  cpSync(dist, `${folder}/html/`, { recursive: true });
  cpSync(dist, `${folder}/html/docs/`, { recursive: true });
  cpSync(`${deploy}nginx-headers.conf`, `${folder}/nginx-headers.conf`);
  const config = readFileSync(`${deploy}nginx.conf`, 'utf8')
    .replaceAll('/tmp/', `${folder}/`)
    .replace('/etc/nginx/nginx-headers.conf', `${folder}/nginx-headers.conf`)
    .replace('/usr/share/nginx/html', `${folder}/html`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    // As root, nginx hands the work to a user who may not read a private folder.
    .replace(/^/, process.getuid?.() === 0 ? 'user root;\n' : '');
  writeFileSync(`${folder}/nginx.conf`, config);
  const checked = spawnSync('nginx', ['-t', '-c', `${folder}/nginx.conf`], { encoding: 'utf8' });
  expect(checked.status, checked.stderr).toBe(0);
  server = spawn('nginx', ['-c', `${folder}/nginx.conf`, '-g', 'daemon off;'], { stdio: 'inherit' });
  for (let tries = 0; tries < 50; tries++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer.');
});

afterAll(async () => {
  if (server) {
    server.kill('SIGQUIT');
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

test('nginx serves pages, under a base too, and sends what protects them', async () => {
  for (const path of ['/en/fields/Config.Env/', '/zh/playground/', '/docs/en/fields/Config.Env/']) {
    const answer = await fetch(address + path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('permissions-policy')).toContain('geolocation=()');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('server')).toBe('nginx');
  }
});

test('nginx sends scripts compressed, for a year, with a policy of their own', async () => {
  const html = await (await fetch(`${address}/en/playground/`)).text();
  const script = /component-url="(\/_astro\/Playground\.[^"]+\.js)"/.exec(html)![1]!;
  const answer = await fetch(address + script);
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
  expect(answer.headers.get('content-security-policy')).toContain("connect-src 'none'");
});

test('nginx leads to the address with a slash, and to our own page where there is none', async () => {
  const bare = await fetch(`${address}/en/fields/Config.Env`, { redirect: 'manual' });
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/en/fields/Config.Env/']);
  const missing = await fetch(`${address}/fields/config.env`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('<html');
});

test('nginx tells a case-sensitive address from another', async () => {
  expect((await fetch(`${address}/en/fields/config.env/`)).status).toBe(404);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
