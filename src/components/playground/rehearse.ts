import { explainSurvey, surveyBeginning, type SurveyedPaste } from '../../lib/annotate/index.ts';
import type { FieldIndex } from '../../lib/catalogue/index.ts';

// What ran often runs several times as fast. More rounds than these won nothing that could be measured.
const ROUNDS = 12;

/**
 * Steps that read and explain a sample some times over, as they would the first image of a long paste: the first one of the
 * reader's own is then on show sooner. Each is short, also when it runs for the first time on a slow phone.
 */
export function rehearse(sample: string, index: FieldIndex): readonly (() => void)[] {
  const text = sample.repeat(Math.ceil(20_000 / sample.length));
  let surveyed: SurveyedPaste | null = null;
  const images = () => (surveyed ? explainSurvey(text, surveyed, index).images : []);
  const round = [
    () => void (surveyed = surveyBeginning(text)),
    () => images().forEach(({ node }) => node),
    () => images().forEach(({ annotations }) => annotations),
    () => images().forEach(({ absent }) => absent),
  ];
  return Array.from({ length: ROUNDS }, () => round).flat();
}
