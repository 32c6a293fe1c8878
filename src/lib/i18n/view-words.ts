import type { Locale } from './locales.ts';
import { annotatedEn, type AnnotatedWords } from './views/annotated.en.ts';
import { annotatedZh } from './views/annotated.zh.ts';
import { compareEn, type CompareWords } from './views/compare.en.ts';
import { compareZh } from './views/compare.zh.ts';
import { dockerfileEn, type DockerfileWords } from './views/dockerfile.en.ts';
import { dockerfileZh } from './views/dockerfile.zh.ts';
import { findingsEn, type FindingsWords } from './views/findings.en.ts';
import { findingsZh } from './views/findings.zh.ts';
import { historyEn, type HistoryWords } from './views/history.en.ts';
import { historyZh } from './views/history.zh.ts';
import { knownEn, type KnownWords } from './views/known.en.ts';
import { knownZh } from './views/known.zh.ts';
import { layersEn, type LayersWords } from './views/layers.en.ts';
import { layersZh } from './views/layers.zh.ts';
import { originEn, type OriginWords } from './views/origin.en.ts';
import { originZh } from './views/origin.zh.ts';
import { redactionEn, type RedactionWords } from './views/redaction.en.ts';
import { redactionZh } from './views/redaction.zh.ts';
import { runsEn, type RunsWords } from './views/runs.en.ts';
import { runsZh } from './views/runs.zh.ts';
import { shareEn, type ShareWords } from './views/share.en.ts';
import { shareZh } from './views/share.zh.ts';

/** The words that come with the parts that need them. */
export interface ViewWords {
  readonly layers: LayersWords;
  readonly history: HistoryWords;
  readonly compare: CompareWords;
  readonly known: KnownWords;
  readonly findings: FindingsWords;
  readonly origin: OriginWords;
  readonly runs: RunsWords;
  readonly dockerfile: DockerfileWords;
  readonly redaction: RedactionWords;
  readonly share: ShareWords;
  readonly annotated: AnnotatedWords;
}

/** All of them in every language, for programs; the playground loads them one by one. */
export const viewWords: Record<Locale, ViewWords> = {
  en: {
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
  },
  zh: {
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
  },
};
