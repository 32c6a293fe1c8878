import { ownHistory, type Explanation, type HistoryStep, type ImageExplanation } from '../../../lib/annotate/index.ts';

/** The build steps that came with an image, newest first, and where they stood. */
export interface GivenHistory {
  readonly steps: readonly HistoryStep[];
  readonly from: 'paste' | 'config' | null;
}

/** The history beside the image in the paste, or else in its config. One in the paste is of the one image it came with. */
export function givenHistory({ history, images }: Explanation, image: ImageExplanation): GivenHistory {
  if (history.length > 0 && images.length === 1) return { steps: history, from: 'paste' };
  const steps = ownHistory(image);
  return { steps, from: steps.length > 0 ? 'config' : null };
}
