import type { Widen } from './widen.ts';

/** The words of the pages that only lead on, in English. */
export const linksEn = {
  read: 'Read in English',
  moved: 'This page has moved',
  movedTo: 'It is here now:',
  exact: 'The page is spelled like this:',
  near: 'Did you mean:',
};

/** What a language has to say there. */
export type LinkWords = Widen<typeof linksEn>;
