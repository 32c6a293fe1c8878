/** Share links. A door of its own: decoding takes a schema and an inflater, which nothing else here needs. */
export { decodeShare, LARGEST_SHARE } from './decode-share.ts';
export type { DecodedShare, ShareFault } from './decode-share.ts';
export { encodeShare } from './encode-share.ts';
export { shareLines } from './share-lines.ts';
export type { ShareShell } from './share-lines.ts';
export type { ShareState } from './share-state.ts';
