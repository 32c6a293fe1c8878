import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { filesBelow } from '../src/delivery/files-below.ts';

/** A server of files that is running. */
export interface PlainServer {
  /** Where it listens, without a slash at the end. */
  readonly origin: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * The plainest host there is: the files of a folder below a base, at exactly their case, `index.html` for a
 * slash, `404.html` for the rest. It rewrites nothing and redirects nothing. `pieces`, as over a slow line: every page
 * comes in that many pieces, 20 ms between them.
 */
export async function servePlainly(folder: string, base: string, pieces = 1): Promise<PlainServer> {
  const files = new Set(filesBelow(folder));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '404';
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const found = files.has(file);
    const sent = found ? file : '404.html';
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(sent)] ?? 'application/octet-stream' });
    const body = readFileSync(folder + sent);
    const length = sent.endsWith('.html') ? Math.ceil(body.length / pieces) : body.length;
    const send = (from: number) => {
      if (from + length >= body.length) return response.end(body.subarray(from));
      response.write(body.subarray(from, from + length));
      return setTimeout(send, 20, from + length);
    };
    send(0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
