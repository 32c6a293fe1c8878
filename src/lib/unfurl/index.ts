/** How a page is told of away from the site: its picture's measures, structured data, oEmbed. A leaf but for `i18n/locales`. */
export { cardSize } from './card-size.ts';
export { fitPath } from './fit-path.ts';
export type { FittedPath } from './fit-path.ts';
export { fitSize } from './fit-size.ts';
export type { Room } from './fit-size.ts';
export { oembedAnswer } from './oembed-answer.ts';
export { scriptJson } from './script-json.ts';
export { cardSide, oembedSide, sideName, sidePath } from './side-path.ts';
export type { Side } from './side-path.ts';
export type { Crumb, DefinedWord, PresenceWord, SitePage, Subject } from './site-page.ts';
export { structuredData } from './structured-data.ts';
export { textWidth } from './text-width.ts';
