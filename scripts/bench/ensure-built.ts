import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Builds the site where there is none; throws where that fails. */
export function ensureBuilt(root: string): void {
  if (existsSync(`${root}/dist/en/playground/index.html`)) return;
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The site could not be built.');
}
