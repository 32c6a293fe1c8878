import { surveyBeginning, surveyPaste } from '../../lib/annotate/index.ts';
import type { PieceNews } from './paste-reader.ts';

// As often as a progress bar needs.
const STEP = 0.02;

/** Reads a paste in this very thread, telling what becomes known. Never throws. */
export function* readPieces(text: string, onShare: (share: number) => void): Generator<PieceNews> {
  try {
    const beginning = surveyBeginning(text);
    if (beginning) yield { type: 'beginning', surveyed: beginning };
    let told = 0;
    const surveyed = surveyPaste(text, (share) => {
      if (share < told + STEP) return;
      told = share;
      onShare(share);
    });
    yield { type: 'whole', surveyed };
  } catch {
    yield { type: 'failed' };
  }
}
