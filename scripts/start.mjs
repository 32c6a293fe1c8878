// npm start: install what is missing, build, serve, print the addresses. With --no-serve it stops after the build.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-install.mjs';

ensureInstalled();
// npm puts node_modules/.bin first on the path of its scripts, so `node` is the pinned one from here on.
const run = (command, args) =>
  spawnSync(command, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
const build = run('npm', ['run', '--silent', 'build']);
if (build.status !== 0) process.exit(build.status ?? 1);
if (process.argv.includes('--no-serve')) process.exit(0);
const served = run('node', ['scripts/serve.ts']);
process.exit(served.status ?? 1);
