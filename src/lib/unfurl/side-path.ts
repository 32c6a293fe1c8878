/** A kind of file that stands beside a page: its picture, or its oEmbed answer. */
export type Side =
  { readonly folder: 'cards'; readonly end: 'png' } | { readonly folder: 'oembed'; readonly end: 'json' };

/** The pictures of pages. */
export const cardSide: Side = { folder: 'cards', end: 'png' };

/** The oEmbed answers of pages. */
export const oembedSide: Side = { folder: 'oembed', end: 'json' };

/** The file beside a page, below the base path: `/en/fields/Id/` → `/cards/en/fields/Id.png`; the root's is `index`. */
export function sidePath({ folder, end }: Side, page: string): string {
  return `/${folder}/${sideName(page)}.${end}`;
}

/** The page's part of that address: `/en/fields/Id/` → `en/fields/Id`. */
export function sideName(page: string): string {
  return page.replace(/^\/|\/$/g, '') || 'index';
}
