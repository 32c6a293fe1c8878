import { knownMeaning, knownText } from '../../../lib/express/index.ts';
import { knownZh } from '../../../lib/i18n/views/known.zh.ts';
import type { Known } from '../views.ts';

export const known: Known = (annotation, image) => {
  const meaning = knownMeaning(annotation, image);
  return meaning && knownText(meaning, knownZh);
};
