import { inOneGo } from '../inspect/index.ts';
import { surveySlices, type SurveyedPaste } from './survey-paste.ts';

const FIRST = 8192;
const MOST = 2_097_152;

/**
 * Reads the first image of a long paste from the beginning of it, in a small part of the time the whole
 * takes; null where it does not end within `most` units. What is said of the paste as a whole is not final.
 */
export function surveyBeginning(text: string, most = MOST): SurveyedPaste | null {
  return inOneGo(beginningSlices(text, most));
}

/** As surveyBeginning, in slices. */
export function* beginningSlices(text: string, most = MOST): Generator<void, SurveyedPaste | null> {
  for (let size = FIRST; size <= most && size < text.length; size *= 4) {
    const { survey, masked } = yield* surveySlices(text.slice(0, size));
    const [first, second] = survey.images;
    // Where a second one has begun, the first has ended.
    if (first && second) return { survey: { ...survey, images: [first], history: [], notices: [] }, masked };
  }
  return null;
}
