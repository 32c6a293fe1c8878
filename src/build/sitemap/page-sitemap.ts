import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alternatesOf } from './alternates-of.ts';
import { isListed } from './is-listed.ts';

/** The sitemap of the pages as they were built: what each says of itself decides whether and how it is listed. */
export function pageSitemap(site: string, base: string): AstroIntegration {
  const root = new URL(base.replace(/\/?$/, '/'), site).href;
  let dist = '';
  const html = (address: string) => readFileSync(`${dist}${decodeURI(address.slice(root.length))}index.html`, 'utf8');
  const integration = sitemap({
    filter: (address) => isListed(html(address), address),
    serialize: (item) => ({ ...item, links: alternatesOf(html(item.url)) }),
  });
  const write = integration.hooks['astro:build:done'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': (built) => {
        dist = fileURLToPath(built.dir);
        return write?.(built);
      },
    },
  };
}
