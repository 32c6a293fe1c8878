import { locales } from '../../i18n/locales.ts';

const PAGE = new RegExp(`^(${locales.join('|')})/(fields|concepts)/([^/]+)/$`);

/**
 * The address of the card of a field or a concept, for frames: `/en/fields/Config.Env/` → `/embed/en/Config.Env/`,
 * `/en/concepts/layers/` → `/embed/en/c/layers/`; null where a page has none. `base` is the site's base path.
 */
export function embedPath(path: string, base: string): string | null {
  const root = base.replace(/\/?$/, '/');
  if (!path.startsWith(root)) return null;
  const [, locale, kind, name] = PAGE.exec(path.slice(root.length)) ?? [];
  if (!locale) return null;
  return `${root}embed/${locale}/${kind === 'concepts' ? 'c/' : ''}${name!}/`;
}
