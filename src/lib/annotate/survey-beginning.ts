import { surveyPaste, type SurveyedPaste } from './survey-paste.ts';

const FIRST = 32_768;
const MOST = 1_048_576;

/**
 * Reads the first image of a long paste from the beginning of it, in a small part of the time the whole
 * takes; null where it does not end early enough. What is said of the paste as a whole is not final.
 */
export function surveyBeginning(text: string): SurveyedPaste | null {
  for (let size = FIRST; size <= MOST && size < text.length; size *= 4) {
    const { survey, masked } = surveyPaste(text.slice(0, size));
    const [first, second] = survey.images;
    // Where a second one has begun, the first has ended.
    if (first && second) return { survey: { ...survey, images: [first], history: [], notices: [] }, masked };
  }
  return null;
}
