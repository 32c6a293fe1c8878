import type { Explanation, SurveyedPaste } from '../../lib/annotate/index.ts';

/** A survey and what came of it. */
export interface Explained {
  readonly surveyed: SurveyedPaste;
  readonly explanation: Explanation;
}

/**
 * The explanation of a whole paste, with the first image as it was shown already: where it reads the same,
 * what the reader is looking at is not drawn anew.
 */
export function joinBeginning(begun: Explained | null, whole: Explained): Explanation {
  const first = begun?.explanation.images[0];
  const [before] = begun?.surveyed.survey.images ?? [];
  const [after] = whole.surveyed.survey.images;
  if (!first || before?.spot.as !== 'stretch' || after?.spot.as !== 'stretch') return whole.explanation;
  const { start, end, fragment } = before.spot.region;
  const { region } = after.spot;
  const isSame =
    [start, end, fragment, before.kind, before.base].join() ===
      [region.start, region.end, region.fragment, after.kind, after.base].join() &&
    begun.surveyed.masked.slice(start, end) === whole.surveyed.masked.slice(start, end);
  if (!isSame) return whole.explanation;
  return { ...whole.explanation, images: [first, ...whole.explanation.images.slice(1)] };
}
