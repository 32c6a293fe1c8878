import type { FieldIndex } from '../catalogue/index.ts';
import { parseStretch, type Paste } from '../inspect/index.ts';
import { explainImage } from './explain-image.ts';
import type { SurveyedPaste } from './survey-paste.ts';
import type { Explanation } from './types.ts';

/** Goes on from a survey of a text: each image is read again, from its own stretch, when it is looked at. */
export function explainSurvey(text: string, { survey, masked }: SurveyedPaste, index: FieldIndex): Explanation {
  const paste: Paste = { text, masked, regions: [], notices: survey.notices };
  const images = survey.images.map(({ spot, ...known }) =>
    explainImage(known, () => (spot.as === 'tree' ? spot.node : parseStretch(paste, spot.region)!), index),
  );
  return { ...survey, images };
}
