import { languageTag, locales, type Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';
import { cardSide, cardSize, oembedSide, sidePath, type SitePage } from '../../lib/unfurl/index.ts';
import { address } from '../shell/address.ts';

/** A void element of a page's head. */
export interface HeadEntry {
  readonly tag: 'meta' | 'link';
  readonly attrs: Readonly<Record<string, string>>;
}

/** What the head of a page says to those who show a link to it: Open Graph, Twitter card, oEmbed. */
export function headEntries(page: SitePage): HeadEntry[] {
  const { path, title, summary, locale, subject } = page;
  const t = messages[locale];
  const openGraph = (property: string, content: string): HeadEntry => ({ tag: 'meta', attrs: { property, content } });
  const oembed = address(sidePath(oembedSide, path));
  return [
    openGraph('og:title', title),
    openGraph('og:description', summary),
    openGraph('og:type', subject.kind === 'other' ? 'website' : 'article'),
    openGraph('og:url', address(path)),
    openGraph('og:site_name', t.site.name),
    openGraph('og:locale', territory(locale)),
    ...locales.filter((other) => other !== locale).map((other) => openGraph('og:locale:alternate', territory(other))),
    openGraph('og:image', address(sidePath(cardSide, path))),
    openGraph('og:image:width', String(cardSize.width)),
    openGraph('og:image:height', String(cardSize.height)),
    openGraph('og:image:alt', t.field.description(title, summary)),
    // Title, description and picture are taken from Open Graph.
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
    { tag: 'link', attrs: { rel: 'alternate', type: 'application/json+oembed', href: oembed, title } },
  ];
}

// Open Graph wants a territory with the language.
function territory(locale: Locale): string {
  const { language, region } = new Intl.Locale(languageTag[locale]).maximize();
  return `${language}_${region}`;
}
