import { readFileSync } from 'node:fs';
import { builtSite } from '../../scripts/built-site.ts';
import { filesBelow } from '../../src/build/files-below.ts';

/** The built site, ending in a slash. */
export const dist = builtSite();

/** Every HTML file of the built site, by its path below `dist` with forward slashes. */
export function builtPages(): ReadonlyMap<string, string> {
  const files = filesBelow(dist).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file, readFileSync(dist + file, 'utf8')]));
}
