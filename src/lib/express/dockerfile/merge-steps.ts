import type { ConfigLine } from './config-lines.ts';
import type { DockerfileGap, DockerfileLine, HistoryStep } from './dockerfile-half.ts';
import { readStep, type Step } from './read-step.ts';

// Instructions whose last step is the one that counts, and those whose every step says all it does.
const LAST_COUNTS = new Set(['SHELL', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD', 'STOPSIGNAL']);
const AS_IT_STANDS = new Set(['USER', 'WORKDIR', 'ARG', 'MAINTAINER']);
const MADE_LAYERS = new Set(['RUN', 'COPY', 'ADD']);

/**
 * Puts RUN and COPY between the lines of Config, in the order of the history. A line of Config stands where the last
 * step that mentions it stood; one that no step mentions comes first, as part of the base.
 */
export function mergeSteps(
  config: readonly ConfigLine[],
  history: readonly HistoryStep[],
  shell: readonly string[],
): { lines: DockerfileLine[]; gaps: DockerfileGap[] } {
  const steps = history.map((step) => readStep(step, shell));
  const at = new Map<ConfigLine, number>(config.map((line) => [line, stepOf(line, steps)]));
  const gaps = new Set<DockerfileGap>();
  const replaced = new Set(steps.map(({ instruction }) => instruction).filter((name) => AS_IT_STANDS.has(name)));
  const lines: DockerfileLine[] = config.filter((line) => at.get(line) === -1 && !replaced.has(line.instruction));
  steps.forEach((step, i) => {
    if (step.instruction === '') {
      gaps.add('steps');
      if (step.rest !== '') lines.push({ instruction: '', text: step.rest, path: null, broken: true });
    } else if (MADE_LAYERS.has(step.instruction) || AS_IT_STANDS.has(step.instruction))
      lines.push(toLine(step, i, steps, config));
    lines.push(...config.filter((line) => at.get(line) === i && !replaced.has(line.instruction)));
  });
  return { lines, gaps: [...gaps] };
}

// The last step of USER or WORKDIR is the value Config has.
function toLine(step: Step, i: number, steps: readonly Step[], config: readonly ConfigLine[]): DockerfileLine {
  const { instruction, rest, broken } = step;
  const isLast = !steps.slice(i + 1).some((later) => later.instruction === instruction);
  const value =
    AS_IT_STANDS.has(instruction) && isLast ? config.find((line) => line.instruction === instruction) : undefined;
  return value ?? { instruction, text: `${instruction} ${rest}`, path: null, broken };
}

function stepOf(line: ConfigLine, steps: readonly Step[]): number {
  return steps.findLastIndex(({ instruction, rest }) => {
    if (instruction !== line.instruction) return false;
    if (LAST_COUNTS.has(instruction) || line.mentions === null) return true;
    return mentions(rest, line.mentions, instruction);
  });
}

function mentions(rest: string, name: string, instruction: string): boolean {
  const isName = instruction === 'ENV' || instruction === 'LABEL';
  const spellings = isName ? [`${name}=`, `"${name}"=`, `${name} `] : [name];
  return spellings.some((spelling) => {
    for (let at = rest.indexOf(spelling); at >= 0; at = rest.indexOf(spelling, at + 1))
      if (!/[\w.]/.test(rest[at - 1] ?? ' ') && (isName || !/\w/.test(rest[at + spelling.length] ?? ' '))) return true;
    return inRange(rest, name, instruction);
  });
}

// The classic builder records EXPOSE 7000-7002 as it was written.
function inRange(rest: string, port: string, instruction: string): boolean {
  if (instruction !== 'EXPOSE') return false;
  return [...rest.matchAll(/\b(\d{1,5})-(\d{1,5})\b/g)].some(
    ([, from, to]) => Number(port) >= Number(from) && Number(port) <= Number(to),
  );
}
