import { explainSurvey, surveyBeginning } from '../../lib/annotate/index.ts';
import type { FieldIndex } from '../../lib/catalogue/index.ts';

// What ran often runs several times as fast. More rounds than these won nothing that could be measured.
const ROUNDS = 12;
const PAUSE = 20;

/**
 * Reads and explains a sample some times over, with pauses of 20 ms, as it would the first image of a long paste: the first
 * one of the reader's own is then on show sooner. Returns the way to call it off.
 */
export function rehearse(sample: string, index: FieldIndex): () => void {
  const text = sample.repeat(Math.ceil(20_000 / sample.length));
  let left = ROUNDS;
  let timer: ReturnType<typeof setTimeout>;
  const round = () => {
    const surveyed = surveyBeginning(text);
    for (const image of surveyed ? explainSurvey(text, surveyed, index).images : [])
      void [image.node, image.annotations, image.absent];
    if (--left > 0) timer = setTimeout(round, PAUSE);
  };
  timer = setTimeout(round, PAUSE);
  return () => clearTimeout(timer);
}
