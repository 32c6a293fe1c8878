import { existsSync, readFileSync } from 'node:fs';
import { dist } from './built-pages.ts';
import { siteAddress } from './site-address.ts';

/** What was built at an address of the site, without its anchor; null for nothing. */
export function builtAt(address: string): string | null {
  const site = siteAddress();
  const path = decodeURI(address.replace(/#.*/, ''));
  if (!path.startsWith(site)) return null;
  const file = dist + path.slice(site.length) + (path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
