import { locales } from '../lib/i18n/locales.ts';

const LINK = new RegExp(`^(?:(${locales.join('|')})/)?(f|fields|c|concepts)/([\\w.-]+)/?(?:[?#]|$)`);

/**
 * The card of what a link leads to, below the site: `f/Config.Env/` → `embed/en/Config.Env/`; null for any other link.
 * `site` is the address of the site with its base, ending in a slash. A link that names a language keeps it; for any
 * other `lang`, a language tag, decides.
 */
export function cardPath(link: string, site: string, lang: string): string | null {
  if (!link.startsWith(site)) return null;
  const [, locale, kind, name] = LINK.exec(link.slice(site.length)) ?? [];
  if (!kind || (locale === undefined) !== (kind.length === 1)) return null;
  const own = locales.find((each) => lang.toLowerCase().startsWith(each)) ?? locales[0];
  return `embed/${locale ?? own}/${kind[0] === 'c' ? 'c/' : ''}${name!}/`;
}
