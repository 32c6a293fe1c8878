import { readFileSync } from 'node:fs';
import { filesBelow } from '../../src/build/files-below.ts';
import { pageAnchors } from './page-anchors.ts';

// Files with a fingerprint in their name, the index of the search, parts of the sitemap, pictures, and what is
// for the host alone.
const UNLISTED =
  /^(?:_|search\/)|^(?:404|offline\/index)\.html$|^sw(?:-files)?\.js(?:on)?$|^sitemap-\d+\.xml$|\.(?:png|svg|webp|jpe?g|ico|css|woff2?)$/;

/**
 * Every address the built site publishes, below the base, sorted: pages, their anchors, and files for programs.
 * A page of old that only leads on is one too; it has no anchors of its own.
 */
export function publishedUrls(dist: string): string[] {
  return filesBelow(dist)
    .filter((file) => !UNLISTED.test(file))
    .flatMap((file) => {
      const url = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      if (!file.endsWith('.html')) return [url];
      const anchors = pageAnchors(readFileSync(dist + file, 'utf8'));
      return [url, ...anchors.map((anchor) => `${url}#${anchor}`)];
    })
    .sort();
}
