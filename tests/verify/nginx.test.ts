import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWithNginx, type Served } from '../support/nginx.ts';

let served: Served;
let address: string;

beforeAll(async () => {
  served = await serveWithNginx(await freePort(), ['docs']);
  ({ address } = served);
});

afterAll(() => served?.stop());

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
