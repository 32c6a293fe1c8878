import { knownMeaning, knownText } from '../../../lib/express/index.ts';
import { knownEn } from '../../../lib/i18n/views/known.en.ts';
import type { Known } from '../views.ts';

export const known: Known = (annotation, image) => {
  const meaning = knownMeaning(annotation, image);
  return meaning && knownText(meaning, knownEn);
};
