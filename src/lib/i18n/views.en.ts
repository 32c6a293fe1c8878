import type { ViewWords } from './view-words-shape.ts';
import { annotatedEn } from './views/annotated.en.ts';
import { compareEn } from './views/compare.en.ts';
import { dockerfileEn } from './views/dockerfile.en.ts';
import { findingsEn } from './views/findings.en.ts';
import { historyEn } from './views/history.en.ts';
import { knownEn } from './views/known.en.ts';
import { layersEn } from './views/layers.en.ts';
import { originEn } from './views/origin.en.ts';
import { redactionEn } from './views/redaction.en.ts';
import { runsEn } from './views/runs.en.ts';
import { shareEn } from './views/share.en.ts';

/** All words of the views together. */
export const viewsEn: ViewWords = {
  layers: layersEn,
  history: historyEn,
  compare: compareEn,
  known: knownEn,
  findings: findingsEn,
  origin: originEn,
  runs: runsEn,
  dockerfile: dockerfileEn,
  redaction: redactionEn,
  share: shareEn,
  annotated: annotatedEn,
};
