import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * A Python that has docutils, which defines reStructuredText: one that is there, else Debian's where that can be installed.
 * Null where there is none; what needs it is left out then.
 */
export function ensureDocutils(): string | null {
  return found() ?? (install() ? found() : null);
}

function found(): string | null {
  const has = (python: string) => spawnSync(python, ['-c', 'import docutils']).status === 0;
  return ['python3', '/usr/bin/python3'].find(has) ?? null;
}

function install(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write('Installing docutils from Debian …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 2, 2] as ['ignore', number, number], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  const packages = ['install', '-y', '-qq', '--no-install-recommends', 'python3-docutils'];
  return spawnSync('apt-get', packages, options).status === 0;
}
