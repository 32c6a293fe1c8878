import { readFileSync } from 'node:fs';
import { dist } from './built-pages.ts';

/** The address the site was built for, with its base, ending in a slash. */
export function siteAddress(): string {
  const [, address] = /^Sitemap: (\S+\/)sitemap-index\.xml$/m.exec(readFileSync(`${dist}robots.txt`, 'utf8')) ?? [];
  if (!address) throw new Error('robots.txt does not name the sitemap');
  return address;
}
