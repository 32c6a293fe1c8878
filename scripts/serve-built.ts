import { spawn } from 'node:child_process';

/** The built site, served by a process of its own. */
export interface ServedSite {
  /** Where it is, without a slash at the end. */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves what is built in a project as `npm start` does, on the port or the next free one. Rejects where that fails. */
export async function serveBuilt(root: string, port: number): Promise<ServedSite> {
  const server = spawn(process.execPath, ['scripts/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      const found = /http:\/\/localhost:\d+/.exec(String(chunk));
      if (found) resolve(found[0]);
    });
    server.once('exit', () => reject(new Error('The site could not be served.')));
  });
  return { origin, close: () => void server.kill() };
}
