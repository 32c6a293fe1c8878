import type { ViewWords } from './view-words-shape.ts';
import { annotatedZh } from './views/annotated.zh.ts';
import { compareZh } from './views/compare.zh.ts';
import { dockerfileZh } from './views/dockerfile.zh.ts';
import { findingsZh } from './views/findings.zh.ts';
import { historyZh } from './views/history.zh.ts';
import { knownZh } from './views/known.zh.ts';
import { layersZh } from './views/layers.zh.ts';
import { originZh } from './views/origin.zh.ts';
import { redactionZh } from './views/redaction.zh.ts';
import { runsZh } from './views/runs.zh.ts';
import { shareZh } from './views/share.zh.ts';

/** All words of the views together. */
export const viewsZh: ViewWords = {
  layers: layersZh,
  history: historyZh,
  compare: compareZh,
  known: knownZh,
  findings: findingsZh,
  origin: originZh,
  runs: runsZh,
  dockerfile: dockerfileZh,
  redaction: redactionZh,
  share: shareZh,
  annotated: annotatedZh,
};
