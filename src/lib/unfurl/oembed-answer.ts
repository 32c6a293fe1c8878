import { cardSize } from './card-size.ts';
import { cardSide, sidePath } from './side-path.ts';
import type { SitePage } from './site-page.ts';

const frame = { width: 480, height: 260 };

/**
 * The oEmbed answer of a page (https://oembed.com, version 1.0): a field is shown in a frame of its
 * embeddable card, any other page is a link with a picture. `url` makes full addresses.
 */
export function oembedAnswer(page: SitePage, siteName: string, url: (path: string) => string): object {
  const shared = {
    version: '1.0',
    title: page.title,
    provider_name: siteName,
    provider_url: url(`/${page.locale}/`),
    thumbnail_url: url(sidePath(cardSide, page.path)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
  if (page.subject.kind !== 'field') return { type: 'link', ...shared };
  const src = url(`/embed/${page.locale}/${page.subject.slug}/`);
  const html = `<iframe src="${attribute(src)}" width="${frame.width}" height="${frame.height}" title="${attribute(page.title)}" loading="lazy"></iframe>`;
  return { type: 'rich', ...shared, html, ...frame };
}

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
