import type { PasteReader } from './paste-reader.ts';
import { readPieces } from './read-pieces.ts';

/** Reads in the page's own thread, where there is no other: the first image, a pause to show it, the rest. */
export const readHere: PasteReader = {
  read(text, onNews) {
    let calledOff = false;
    const pieces = readPieces(text, () => undefined);
    const next = () => {
      if (calledOff) return;
      const piece = pieces.next();
      if (piece.done) return;
      onNews(piece.value);
      if (piece.value.type === 'beginning') setTimeout(next, PAUSE);
    };
    setTimeout(next, PAUSE);
    return () => {
      calledOff = true;
    };
  },
};

// Milliseconds: what was shown gets painted, and a press of Escape heard.
const PAUSE = 50;
