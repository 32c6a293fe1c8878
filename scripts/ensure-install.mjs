// Installs the dependencies when they are missing or older than the lockfile. Runs on the Node a
// reader happens to have (20.19 or newer); the pinned Node comes with the dependencies. Everything
// is said on standard error: standard output belongs to the command that follows.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.layerwise-installed`;

export function ensureInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return;
  process.stderr.write('Installing dependencies …\n');
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (status !== 0) {
    process.stderr.write('npm install failed; see above.\n');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted());
}

// npm may complete the lockfile for another platform, so it counts as it is after the install.
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) {
    if (existsSync(root + file)) hash.update(readFileSync(root + file));
  }
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
