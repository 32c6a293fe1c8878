// npm run verify: what takes too long, or needs programs that not every machine has, for every commit. It needs
// nginx, Firefox and Sphinx besides what npm test needs; on Debian, root gets them from its packages.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../ensure-install.mjs';
import { installFromDebian } from '../install-from-debian.mjs';
import { runStep } from '../run-step.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
ensurePrograms({
  nginx: 'nginx-light',
  'firefox-esr': 'firefox-esr',
  'sphinx-build': 'python3-sphinx',
  'myst-docutils-html': 'python3-myst-parser',
});

const steps = [
  ['build', 'npm', ['run', '--silent', 'build']],
  ['servers, builds and memory', 'vitest', ['run', '--project', 'verify']],
  ['every page, hostile pastes, Firefox', 'playwright', ['test'], { VERIFY: '1' }],
  ['a language more', 'node', ['scripts/pseudo/pseudo.ts']],
  ['Lighthouse', 'node', ['scripts/verify/lighthouse.ts']],
  ['fuzzing', 'npm', ['run', '--silent', 'fuzz', '--', '--seconds', '120']],
  ['bill of materials', 'npm', ['run', '--silent', 'sbom']],
  ['below a base path', 'npm', ['run', '--silent', 'verify:base']],
  ['known vulnerabilities', 'npm', ['audit']],
];

const failed = steps.filter(([name, command, args, env]) => !runStep(name, command, args, env));

console.log(`\n${steps.length - failed.length} steps passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Installs what is missing from Debian's packages, where that can be done; else the step that needs it fails. */
function ensurePrograms(packages) {
  const missing = Object.entries(packages).filter(([program]) => spawnSync('which', [program]).status !== 0);
  const names = missing.map(([, name]) => name);
  if (names.length > 0) installFromDebian(names.join(', '), names);
}
