import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built site, ending in a slash; `OUT_DIR` names another, relative to the root. */
export function builtSite(): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return `${resolve(root, process.env['OUT_DIR'] ?? 'dist').replaceAll('\\', '/')}/`;
}
