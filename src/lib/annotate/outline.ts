import { explained, type Documents, type Notice, type Recognition, type Subject } from '../inspect/index.ts';
import { fingerprint } from './fingerprint.ts';
import { historySteps } from './history-steps.ts';
import { isHistoryStretch } from './is-history-stretch.ts';
import type { Engine, Explanation } from './types.ts';

/** What there is to say about a paste as a whole, and the images that are left to explain. */
export interface Outline extends Omit<Explanation, 'images'> {
  readonly subjects: readonly Subject[];
}

const NO_ENGINE: Engine = { store: null, driver: null, api: null, knows: null, evidence: [], without: [] };

const NOTICES = 200;

/** Says of a paste what needs no catalogue: which documents are images, what wrote them, what was skipped. */
export function outline(documents: Documents, recognition: Recognition): Outline {
  const subjects = recognition.subjects.filter(({ kind }) => explained.includes(kind));
  const own = new Set(subjects);
  const others = recognition.subjects.filter(
    (subject) => subjects.length > 0 && !own.has(subject) && subject.kind !== 'image-history',
  );
  const { text } = documents.paste;
  const history = historySteps(documents, recognition);
  return {
    kind: recognition.kind,
    hint: recognition.hint,
    engine: firstEngine(subjects),
    subjects,
    history,
    notices: [
      ...documents.notices.filter((notice) => subjects.length !== 1 || !isHistoryStretch(notice, history, text)),
      ...others
        .slice(0, NOTICES)
        .map(({ node }): Notice => ({ code: 'other-document', start: node.start, end: node.end })),
    ],
  };
}

function firstEngine(subjects: readonly Subject[]): Engine {
  for (const subject of subjects) {
    const engine = fingerprint(subject);
    if (engine.evidence.length > 0) return engine;
  }
  return NO_ENGINE;
}
