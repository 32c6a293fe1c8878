import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A running server; `stop` ends it and removes what it served. */
export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Serves the built site, at the root and below each base, with the nginx of this machine and the files of `deploy/`: the
 * same but for their folder, port and user. Rejects where there is no nginx or where it refuses the configuration.
 */
export async function serveWithNginx(port: number, bases: readonly string[] = []): Promise<Served> {
  const folder = mkdtempSync(`${tmpdir()}/layerwise-nginx-`);
  mkdirSync(`${folder}/html`);
  for (const base of ['', ...bases]) cpSync(dist, `${folder}/html/${base}`, { recursive: true });
  cpSync(`${deploy}nginx-headers.conf`, `${folder}/nginx-headers.conf`);
  const config = readFileSync(`${deploy}nginx.conf`, 'utf8')
    .replaceAll('/tmp/', `${folder}/`)
    .replace('/etc/nginx/nginx-headers.conf', `${folder}/nginx-headers.conf`)
    .replace('/usr/share/nginx/html', `${folder}/html`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`);
  // As root, nginx hands the work to a user who may not read a private folder.
  writeFileSync(`${folder}/nginx.conf`, process.getuid?.() === 0 ? `user root;\n${config}` : config);
  const checked = spawnSync('nginx', ['-t', '-c', `${folder}/nginx.conf`], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(`nginx: ${checked.error?.message ?? checked.stderr}`);
  const server = spawn('nginx', ['-c', `${folder}/nginx.conf`, '-g', 'daemon off;'], { stdio: 'inherit' });
  const address = `http://localhost:${port}`;
  await answering(address);
  return {
    address,
    async stop() {
      server.kill('SIGQUIT');
      await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer.');
}
