import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { builtSite } from '../built-site.ts';
import { publishedUrls } from './published-urls.ts';

// Adds the addresses of the built site to urls.txt. Nothing is ever taken out of it: an address that was
// published once is in somebody's wiki.

const file = new URL('../../urls.txt', import.meta.url);
const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
const all = [...new Set([...known, ...publishedUrls(builtSite())])].sort();
writeFileSync(file, `${all.join('\n')}\n`);
console.log(`${all.length} addresses, ${all.length - known.length} of them new`);
