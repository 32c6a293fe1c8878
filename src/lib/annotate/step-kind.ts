import type { HistoryStep } from './history-steps.ts';

/**
 * What the instruction of a step says about its layer.
 *
 * - `metadata`: ENV, LABEL, CMD and the like, which change no file
 * - `buildkit-layer`: RUN, COPY or ADD as BuildKit records them; BuildKit keeps their layer even when it is empty
 * - `open`: anything else; the legacy builder drops the layer of a step that changed no file
 */
export type StepKind = 'metadata' | 'buildkit-layer' | 'open';

const METADATA = new Set(
  'ARG CMD ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD SHELL STOPSIGNAL USER VOLUME'.split(' '),
);

/** Reads the instruction of a step, as the legacy builder, BuildKit or Buildah recorded it. */
export function stepKind({ createdBy, comment }: HistoryStep): StepKind {
  const legacy = /(?:^|\s)#\(nop\)\s+([A-Z]+)/.exec(createdBy)?.[1];
  const plain = /^([A-Z]+)\s/.exec(createdBy)?.[1];
  if (METADATA.has(legacy ?? plain ?? '')) return 'metadata';
  if (plain === 'WORKDIR' && /^WORKDIR \/\s*$/.test(createdBy)) return 'metadata';
  const buildkit = comment.startsWith('buildkit.') || createdBy.endsWith('# buildkit');
  return buildkit && /^(?:RUN|COPY|ADD)$/.test(plain ?? '') ? 'buildkit-layer' : 'open';
}
