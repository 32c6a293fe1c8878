import { readdirSync, readFileSync } from 'node:fs';
import { builtSite } from '../../scripts/built-site.ts';

/** The built site, ending in a slash. */
export const dist = builtSite();

/** Every HTML file of the built site, by its path below `dist` with forward slashes. */
export function builtPages(): ReadonlyMap<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(dist + file, 'utf8')]));
}
