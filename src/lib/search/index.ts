/** Finding pages in the browser; what they are found by is put together in `build/`, a door of its own. */
export { createSearch } from './create-search.ts';
export type { Search, SearchHit } from './create-search.ts';
export { markTerms } from './mark-terms.ts';
export type { MarkedPiece } from './mark-terms.ts';
export type { SearchKind, SearchPage, SearchSection } from './search-page.ts';
export { splitWords } from './split-words.ts';
