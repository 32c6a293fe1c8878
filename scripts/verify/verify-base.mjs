// The site below a path, as on a project page: built aside, then held to what holds at the root.
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../ensure-install.mjs';
import { runStep } from '../run-step.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();

const env = { BASE: process.env.BASE ?? '/docs/', OUT_DIR: 'test-results/base' };
const browser = ['permanent-pages', 'offline', 'next-page'].map((name) => `tests/e2e/${name}.spec.ts`);
const steps = [
  ['build', 'npm', ['run', '--silent', 'build']],
  ['links', 'npm', ['run', '--silent', 'check:links']],
  ['tests of the built site', 'vitest', ['run', '--project', 'site']],
  ['in a browser', 'playwright', ['test', ...browser, '--grep-invert', 'without scripts']],
];
const holds = steps.every(([name, command, args]) => runStep(`${env.BASE}: ${name}`, command, args, env));
console.log(holds ? `\nThe site holds below ${env.BASE}` : `\nThe site does not hold below ${env.BASE}`);
process.exitCode = holds ? 0 : 1;
