import { spawnSync } from 'node:child_process';
import { installFromDebian } from './install-from-debian.mjs';

/**
 * A Python that has docutils, which defines reStructuredText: one that is there, else Debian's where that can be installed.
 * Null where there is none; what needs it is left out then.
 */
export function ensureDocutils(): string | null {
  return found() ?? (installFromDebian('docutils', ['python3-docutils']) ? found() : null);
}

function found(): string | null {
  const has = (python: string) => spawnSync(python, ['-c', 'import docutils']).status === 0;
  return ['python3', '/usr/bin/python3'].find(has) ?? null;
}
