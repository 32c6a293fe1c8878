import type { SurveyedPaste } from '../../lib/annotate/index.ts';

/** What becomes known while a long paste is read, in this order; `progress` any number of times. */
export type PieceNews =
  /** Its first image, long before the rest. */
  | { readonly type: 'beginning'; readonly surveyed: SurveyedPaste }
  /** The share of the work that is done, 0 to 1. */
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'whole'; readonly surveyed: SurveyedPaste }
  | { readonly type: 'failed' };

/** `here`: there is no thread of its own for it, or that has died, so the page itself reads and may stall meanwhile. */
export type ReadNews = PieceNews | { readonly type: 'here' };

/** Reads pastes, one at a time: who asks again gives up what was asked before. */
export interface PasteReader {
  /** Returns the way to call it off; after that, and after `whole` or `failed`, there is no more news. */
  read(text: string, onNews: (news: ReadNews) => void): () => void;
}
