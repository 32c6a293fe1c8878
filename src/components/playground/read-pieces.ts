import { beginningSlices, surveySlices } from '../../lib/annotate/index.ts';
import type { PieceNews } from './paste-reader.ts';

// As often as a progress bar needs.
const STEP = 0.02;

/** Reads a paste in this very thread, telling what becomes known; nothing between two slices of the work. Never throws. */
export function* readPieces(text: string): Generator<PieceNews | void> {
  try {
    const beginning = yield* beginningSlices(text);
    if (beginning) yield { type: 'beginning', surveyed: beginning };
    let share = 0;
    let told = 0;
    const slices = surveySlices(text, (now) => (share = now));
    let slice = slices.next();
    for (; !slice.done; slice = slices.next()) {
      if (share < told + STEP) yield;
      else yield { type: 'progress', share: (told = share) };
    }
    yield { type: 'whole', surveyed: slice.value };
  } catch {
    yield { type: 'failed' };
  }
}
