import { execFileSync } from 'node:child_process';
import { version } from '../../../package.json';

let made: string | undefined;

/** The version this site is built from, with its commit where the sources are a clone: `0.1.0 (1f2e3d4)`. */
export function siteVersion(): string {
  return (made ??= [version, commit()].filter(Boolean).join(' '));
}

function commit(): string {
  try {
    const said = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] });
    return `(${said.toString().trim()})`;
  } catch {
    return '';
  }
}
