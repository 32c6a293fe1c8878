// The site below a path, as on a project page: built aside, then held to what holds at the root.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-install.mjs';

ensureInstalled();
const env = { ...process.env, BASE: process.env.BASE ?? '/docs/', OUT_DIR: 'test-results/base' };
const steps = [
  ['npm', ['run', '--silent', 'build']],
  ['npm', ['run', '--silent', 'check:links']],
  ['vitest', ['run', '--project', 'site']],
  [
    'playwright',
    [
      'test',
      'tests/e2e/permanent-pages.spec.ts',
      'tests/e2e/offline.spec.ts',
      'tests/e2e/next-page.spec.ts',
      '--grep-invert',
      'without scripts',
    ],
  ],
];
for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
console.log(`\nThe site holds below ${env.BASE}`);
