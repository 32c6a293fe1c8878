/** Another address of the same page, with its language tag or `x-default`. */
export interface Alternate {
  readonly lang: string;
  readonly url: string;
}

/** The alternates a built page names in its own head, so that the sitemap never says otherwise. */
export function alternatesOf(html: string): Alternate[] {
  return [...html.matchAll(/<link\b[^>]*\srel="alternate"[^>]*>/g)].flatMap(([tag]) => {
    const lang = /\shreflang="([^"]+)"/.exec(tag)?.[1];
    const url = /\shref="([^"]+)"/.exec(tag)?.[1];
    return lang && url ? [{ lang, url: url.replaceAll('&amp;', '&') }] : [];
  });
}
