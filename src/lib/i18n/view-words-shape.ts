import type { AnnotatedWords } from './views/annotated.en.ts';
import type { CompareWords } from './views/compare.en.ts';
import type { DockerfileWords } from './views/dockerfile.en.ts';
import type { FindingsWords } from './views/findings.en.ts';
import type { HistoryWords } from './views/history.en.ts';
import type { KnownWords } from './views/known.en.ts';
import type { LayersWords } from './views/layers.en.ts';
import type { OriginWords } from './views/origin.en.ts';
import type { RedactionWords } from './views/redaction.en.ts';
import type { RunsWords } from './views/runs.en.ts';
import type { ShareWords } from './views/share.en.ts';

/** The words of the views together. */
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
