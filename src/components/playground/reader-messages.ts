import type { ListedImage, Survey } from '../../lib/annotate/index.ts';

/** What the page asks of the worker. */
export interface ReaderRequest {
  /** Comes back with every answer, so that one to an older question is told apart. */
  readonly id: number;
  readonly text: string;
}

/**
 * What the worker answers. A survey comes in parts that the page takes in without a pause: images by the
 * hundred, then the rest. A mask that is the text itself is not sent.
 */
export type ReaderAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'images'; readonly id: number; readonly images: readonly ListedImage[] }
  | {
      readonly type: 'beginning' | 'whole';
      readonly id: number;
      readonly rest: Omit<Survey, 'images'>;
      readonly masked: string | null;
    }
  | { readonly type: 'failed'; readonly id: number };

/** How many images go in one message. */
export const IMAGES_AT_ONCE = 250;
