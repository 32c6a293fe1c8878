import type { PasteReader } from './paste-reader.ts';
import { readPieces } from './read-pieces.ts';

// Milliseconds of reading between two frames.
const AT_ONCE = 12;
// Milliseconds: the first image gets painted.
const PAUSE = 50;

/** Reads in the page's own thread, where there is no other, in slices between which the page is painted and answers. */
export const readHere: PasteReader = {
  read(text, onNews) {
    const pieces = readPieces(text);
    let calledOff = false;
    const next = () => {
      const until = performance.now() + AT_ONCE;
      let pause = 0;
      while (!calledOff && pause === 0 && performance.now() <= until) {
        const piece = pieces.next();
        if (piece.done) return;
        if (piece.value) onNews(piece.value);
        if (piece.value?.type === 'beginning') pause = PAUSE;
      }
      if (!calledOff) setTimeout(next, pause);
    };
    setTimeout(next, PAUSE);
    return () => {
      calledOff = true;
    };
  },
};
