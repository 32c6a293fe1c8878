import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Build } from './builds.ts';

/** How a site is served. */
export interface Serving {
  /** The path of the site, with a slash at both ends; the root where not given. */
  readonly base?: string;
  /** As over a slow line: every page comes in that many pieces, 20 ms between them. */
  readonly pieces?: number;
}

/** A host whose build can be replaced, and that can go away. */
export interface PlainServer {
  /** Where the site is, with a slash at the end. */
  readonly site: string;
  /** What was asked for, in order, as paths below the base with how the browser means it. */
  readonly asked: { readonly path: string; readonly purpose: string | undefined }[];
  serve(build: Build): void;
  close(): Promise<void>;
}

/**
 * The plainest host there is: the files of a build below a base, at exactly their case, `index.html` for a slash, `404.html`
 * for the rest. It rewrites nothing and redirects nothing.
 */
export async function servePlainly(first: Build, { base = '/', pieces = 1 }: Serving = {}): Promise<PlainServer> {
  let build = first;
  const asked: { path: string; purpose: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '404';
    asked.push({ path, purpose: request.headers['sec-purpose'] as string | undefined });
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const found = build.get(file);
    const sent = found ? file : '404.html';
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(sent)] ?? 'application/octet-stream' });
    const body = found ?? build.get('404.html')!;
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
  return {
    site: `http://127.0.0.1:${port}${base}`,
    asked,
    serve(next) {
      build = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
