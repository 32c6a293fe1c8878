import { imageView, textOf, within, type ImageSource } from '../../annotate/index.ts';
import { configLines } from './config-lines.ts';
import { mergeSteps } from './merge-steps.ts';

/** One instruction, and the value it was read from. */
export interface DockerfileLine {
  /** Upper case, as in the file. */
  readonly instruction: string;
  readonly text: string;
  /** The path of the value, as an annotation spells it; null for a line that comes from the history. */
  readonly path: string | null;
  /** Cannot be built as it stands: what it copies, or a line break in a value, is not in the output. */
  readonly broken: boolean;
}

/**
 * What a Dockerfile of this image said and its output does not.
 *
 * - `config`: the paste has not all of Config, so lines are missing
 * - `from`: the base image, where no label names it
 * - `inherited`: which of these lines the base image had already
 * - `run`: RUN, COPY and ADD, unless steps are given
 * - `copied`: the files that were copied
 * - `arguments`: the values of build arguments that no step shows
 * - `base-steps`: the steps include those of the base image
 * - `line-breaks`: a value holds a line break, which no Dockerfile line can
 * - `steps`: some steps are not in a form a builder writes
 */
export type DockerfileGap =
  'config' | 'from' | 'inherited' | 'run' | 'copied' | 'arguments' | 'base-steps' | 'line-breaks' | 'steps';

/** The half of a Dockerfile that an image keeps. */
export interface DockerfileHalf {
  readonly lines: readonly DockerfileLine[];
  readonly gaps: readonly DockerfileGap[];
}

/** A step of `docker image history`, as CreatedBy prints it. */
export interface HistoryStep {
  readonly createdBy: string;
}

/**
 * Writes back the instructions an image keeps, quoted so that a build gives the same values. With the steps of its
 * history, oldest first, RUN and COPY are put between them. Null where the paste does not show Config.
 */
export function dockerfileHalf(source: ImageSource, steps: readonly HistoryStep[] = []): DockerfileHalf | null {
  const image = imageView(source);
  if (image.config?.node.kind !== 'object') return null;
  const config = configLines(image);
  const base = within(within(image.config, 'Labels'), 'org.opencontainers.image.base.name');
  const name = textOf(base);
  const from: DockerfileLine[] =
    base && name && /^[\w./:@-]+$/.test(name)
      ? [{ instruction: 'FROM', text: `FROM ${name}`, path: base.path, broken: false }]
      : [];
  const shell = config.find(({ instruction }) => instruction === 'SHELL');
  const merged = steps.length > 0 ? mergeSteps(config, steps, shell?.words ?? []) : { lines: config, gaps: [] };
  const lines = [
    ...from,
    ...merged.lines.map(({ instruction, text, path, broken }) => ({ instruction, text, path, broken })),
  ];
  const gaps = new Set<DockerfileGap>([
    ...(image.configIsWhole ? [] : (['config'] as const)),
    ...merged.gaps,
    ...(from.length > 0 ? [] : (['from'] as const)),
    'inherited',
    'arguments',
    steps.length > 0 ? 'base-steps' : 'run',
    'copied',
    ...(config.some(({ broken }) => broken) ? (['line-breaks'] as const) : []),
  ]);
  return { lines, gaps: [...gaps] };
}
