import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Every file below a folder, as paths from it with forward slashes, in the order of their names. */
export function filesBelow(folder: string | URL): string[] {
  const root = typeof folder === 'string' ? folder : fileURLToPath(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
}
