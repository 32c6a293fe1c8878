import { knownMeaning, knownText } from '../../../lib/express/index.ts';
import { knownZh } from '../../../lib/i18n/views/known.zh.ts';
import type { Known } from '../views.ts';

export const known: Known = (annotation) => {
  const meaning = knownMeaning(annotation);
  return meaning && knownText(meaning, knownZh);
};
