import { createServer } from 'node:net';
import { preview } from 'astro';
import { fileURLToPath } from 'node:url';

// Serves the built site on 4321, or on the next free port, and says where the playground is.

const root = fileURLToPath(new URL('..', import.meta.url));
const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');
const port = await freePort(Number(process.env['PORT'] ?? 4321));
await preview({ root, server: { port, host: 'localhost' }, logLevel: 'error' });
const address = `http://localhost:${port}${base}`;
console.log(
  `\nLayerwise · 逐层 ${address}\n\n  Playground  ${address}en/playground/\n  演练场      ${address}zh/playground/\n\nCtrl-C stops it.`,
);

async function freePort(first: number): Promise<number> {
  for (let candidate = first; candidate < first + 100; candidate++) {
    if ((await isFree(candidate, '127.0.0.1')) && (await isFree(candidate, '::1'))) return candidate;
  }
  throw new Error(`No free port from ${first} on.`);
}

function isFree(candidate: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has nothing that could hold the port there.
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    probe.listen(candidate, host, () => probe.close(() => resolve(true)));
  });
}
