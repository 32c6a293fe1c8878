/**
 * The card of what a link leads to, below the site: `f/Config.Env/` → `embed/en/Config.Env/`; null for any other link.
 * `site` is the address of the site with its base, ending in a slash. A link that names a language keeps it; for any
 * other `lang`, a language tag, decides.
 */
export function cardPath(link: string, site: string, lang: string): string | null {
  if (!link.startsWith(site)) return null;
  const [, locale, kind, name] =
    /^(?:(en|zh)\/)?(f|fields|c|concepts)\/([\w.-]+)\/?(?:[?#]|$)/.exec(link.slice(site.length)) ?? [];
  if (!kind || (locale === undefined) !== (kind.length === 1)) return null;
  return `embed/${locale ?? (/^zh/i.test(lang) ? 'zh' : 'en')}/${kind[0] === 'c' ? 'c/' : ''}${name!}/`;
}
