/** The links of a page, and the anchors it offers. */
export interface PageLinks {
  readonly links: readonly { readonly href: string; readonly switchesLanguage: boolean }[];
  readonly anchors: ReadonlySet<string>;
}

/** Reads the links and anchors of a built page; its HTML is our own, so attributes are always quoted. */
export function linksOf(html: string): PageLinks {
  const links = [...html.matchAll(/<(?:a|link)\b([^>]*?)\shref="([^"]*)"([^>]*)>/g)].map(
    ([tag, before, href, after]) => ({
      href: href!.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
      switchesLanguage: /\shreflang=|data-language-switch/.test(`${before} ${after}`) || tag.startsWith('<link'),
    }),
  );
  const anchors = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
  return { links, anchors };
}
