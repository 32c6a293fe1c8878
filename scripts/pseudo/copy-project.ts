import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const BUILT_FROM = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/**
 * A copy of what the site is built from, in a folder below the project that nothing else looks at, with the installed
 * packages but with caches of its own. What was there is gone.
 */
export function copyProject(root: string): string {
  const copy = join(root, 'test-results/pseudo');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(join(copy, 'node_modules'), { recursive: true });
  for (const name of BUILT_FROM) cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  return copy;
}
