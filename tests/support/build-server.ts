import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { builtSite } from '../../scripts/built-site.ts';
import { filesBelow } from '../../src/delivery/files-below.ts';
import { offlineFiles } from '../../src/delivery/offline-files.ts';

/** The files of a build by path. */
export type Build = ReadonlyMap<string, Uint8Array>;

/** The build that was made. */
export function madeBuild(): Build {
  const dist = builtSite();
  return new Map(filesBelow(dist).map((file) => [file, readFileSync(dist + file)]));
}

/** A later build: every page and every script without a fingerprint in its name says so, and its worker knows. */
export function laterBuild(build: Build): Build {
  const files = new Map(build);
  for (const [file, bytes] of build) {
    const text = () => Buffer.from(bytes).toString();
    if (file.endsWith('.html')) files.set(file, Buffer.from(text().replace('</head>', '<meta name="later"></head>')));
    if (/^search\/.*\.js$/.test(file)) files.set(file, Buffer.from(`${text()}export const later = true;\n`));
  }
  const { build: known, list } = offlineFiles(new Map([...files].filter(([file]) => !file.startsWith('sw'))));
  const worker = Buffer.from(build.get('sw.js')!).toString();
  files.set(known.whole.list[0], Buffer.from(list));
  files.set(
    'sw.js',
    Buffer.from(worker.replace(/^const BUILD=.*;\n/, () => `const BUILD=${JSON.stringify(known)};\n`)),
  );
  return files;
}

/** A host whose build can be replaced, and that can go away. */
export interface BuildServer {
  /** Where the site is, with a slash at the end. */
  readonly site: string;
  /** What was asked for, in order, as paths below the base with how the browser means it. */
  readonly asked: { readonly path: string; readonly purpose: string | undefined }[];
  serve(build: Build): void;
  close(): Promise<void>;
}

/** Serves a build below a base, as the plainest host would. */
export async function serveBuild(first: Build, base = '/'): Promise<BuildServer> {
  let build = first;
  const asked: { path: string; purpose: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const path = decodeURIComponent(pathname.slice(base.length));
    asked.push({ path, purpose: request.headers['sec-purpose'] as string | undefined });
    const bytes = build.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    response.writeHead(bytes ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8' });
    response.end(bytes ?? build.get('404.html'));
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
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
