import type { FieldIndex } from '../catalogue/index.ts';
import { explained, type Documents, type Notice, type Recognition } from '../inspect/index.ts';
import { absences } from './absent.ts';
import { annotateFields } from './annotate-fields.ts';
import { fingerprint } from './fingerprint.ts';
import { historySteps, type HistoryStep } from './history-steps.ts';
import { imageFacts } from './image-facts.ts';
import { isHistoryStretch } from './is-history-stretch.ts';
import type { Annotation, Engine, Explanation, ImageExplanation } from './types.ts';

const NO_ENGINE: Engine = { store: null, driver: null, api: null, knows: null, evidence: [], without: [] };

/**
 * Joins a paste with the catalogue. An unknown field is an outcome, not an error. The annotations of
 * an image are computed when first asked for: a paste may hold thousands of images, a reader looks
 * at one.
 */
export function annotate(documents: Documents, recognition: Recognition, index: FieldIndex): Explanation {
  const known = recognition.subjects.filter(({ kind }) => explained.includes(kind));
  const others = recognition.subjects.filter(
    (subject) => known.length > 0 && !known.includes(subject) && subject.kind !== 'image-history',
  );
  const engines = known.map(fingerprint);
  const images = known.map((subject, position): ImageExplanation => {
    const facts = imageFacts(subject);
    const engine = engines[position]!;
    let annotations: Annotation[] | undefined;
    return {
      ...facts,
      node: subject.node,
      kind: subject.kind,
      base: subject.path,
      engine,
      get annotations() {
        return (annotations ??= annotateFields(subject, index));
      },
      get absent() {
        return absences(subject, engine, index);
      },
    };
  });
  const { text } = documents.paste;
  let found: HistoryStep[] | undefined;
  const steps = () => (found ??= historySteps(documents, recognition));
  return {
    kind: recognition.kind,
    hint: recognition.hint,
    engine: engines.find(({ evidence }) => evidence.length > 0) ?? NO_ENGINE,
    images,
    get history() {
      return steps();
    },
    notices: [
      ...documents.notices.filter((notice) => images.length !== 1 || !isHistoryStretch(notice, steps, text)),
      ...others.map(({ node }): Notice => ({ code: 'other-document', start: node.start, end: node.end })),
    ],
  };
}
