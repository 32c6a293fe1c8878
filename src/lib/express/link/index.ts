/** A link in the markup of where it goes; a door of its own, so that pages of words need no more of express. */
export { embedPath } from './embed-path.ts';
export { embedSnippet } from './embed-snippet.ts';
export { linkFormats } from './link-formats.ts';
export type { LinkFormat } from './link-formats.ts';
export { neutralPath } from './neutral-path.ts';
export type { TakenLink } from './taken-link.ts';
