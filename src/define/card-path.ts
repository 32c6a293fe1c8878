import { locales } from '../lib/i18n/locales.ts';

/**
 * The card of what a link leads to, below the site: `f/Config.Env/` → `embed/en/Config.Env/`; null for any other link.
 * `site` is the address of the site with its base, ending in a slash. A link that names a language keeps it; for any
 * other `lang`, a language tag, decides.
 */
export function cardPath(link: string, site: string, lang: string): string | null {
  if (!link.startsWith(site)) return null;
  const [, named, kind, name] =
    /^(?:(\w+)\/)?(f|fields|c|concepts)\/([\w.-]+)\/?(?:[?#]|$)/.exec(link.slice(site.length)) ?? [];
  const locale = locales.find((each) => (named ? named === each : lang.toLowerCase().startsWith(each))) ?? 'en';
  return kind && named === (kind[1] && locale) ? `embed/${locale}/${kind[0] === 'c' ? 'c/' : ''}${name!}/` : null;
}
