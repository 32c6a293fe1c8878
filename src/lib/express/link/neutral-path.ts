import { locales } from '../../i18n/locales.ts';

const PAGE = new RegExp(`^(?:${locales.join('|')})/(\\w+)/([^/]+)/$`);

const SHORT = new Map([
  ['fields', 'f'],
  ['concepts', 'c'],
  ['howto', 'h'],
  ['findings', 'r'],
]);

/**
 * The address that opens a page in its reader's language: `/docs/en/fields/Config.Env/` → `/docs/f/Config.Env/`;
 * null where a page has none. `base` is the site's base path, `/` or `/docs/`.
 */
export function neutralPath(path: string, base: string): string | null {
  const root = base.replace(/\/?$/, '/');
  const [, kind, name] = PAGE.exec(path.slice(root.length)) ?? [];
  const short = SHORT.get(kind ?? '');
  return path.startsWith(root) && short ? `${root}${short}/${name!}/` : null;
}
