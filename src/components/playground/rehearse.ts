import { explainSurvey, surveyBeginning } from '../../lib/annotate/index.ts';
import type { FieldIndex } from '../../lib/catalogue/index.ts';

// What ran often runs several times as fast. More rounds than these won nothing that could be measured.
const ROUNDS = 12;

/**
 * Steps that each read and explain a sample, as they would the first image of a long paste: the first one of the reader's
 * own is then on show sooner.
 */
export function rehearse(sample: string, index: FieldIndex): readonly (() => void)[] {
  const text = sample.repeat(Math.ceil(20_000 / sample.length));
  return Array.from({ length: ROUNDS }, () => () => {
    const surveyed = surveyBeginning(text);
    for (const image of surveyed ? explainSurvey(text, surveyed, index).images : [])
      void [image.node, image.annotations, image.absent];
  });
}
