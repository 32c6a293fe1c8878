import type { HistoryStep } from './dockerfile-half.ts';

/** A step of the history as an instruction; '' where no builder writes such a step. */
export interface Step {
  readonly instruction: string;
  readonly rest: string;
  readonly broken: boolean;
}

const INSTRUCTIONS = new Set(
  (
    'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER ' +
    'VOLUME WORKDIR'
  ).split(' '),
);
const NOP = /^.{0,200}?#\(nop\)\s*/s;
const SHELLS = [
  '/bin/sh -c ',
  '/bin/bash -c ',
  '/bin/bash -o pipefail -c ',
  '/bin/ash -eo pipefail -c ',
  'cmd /S /C ',
  'powershell -Command ',
];

/**
 * Reads CreatedBy the way builders write it: the classic one as a shell line, with `#(nop)` in front of everything
 * but RUN; BuildKit as an instruction ending in `# buildkit`; both with build arguments as `|2 A=1 B=2` before RUN.
 */
export function readStep({ createdBy }: HistoryStep, shell: readonly string[]): Step {
  const line = createdBy.replace(/\s*# buildkit\s*$/, '').trim();
  if (line.includes('#(nop)')) return instructionOf(line.replace(NOP, ''));
  const shells = [...(shell.length > 0 ? [`${shell.join(' ')} `] : []), ...SHELLS];
  const [, name = '', rest = ''] = /^([A-Z]+)(?:\s+([^]*))?$/.exec(line) ?? [];
  if (name === 'RUN') return run(rest, shells, true);
  if (INSTRUCTIONS.has(name)) return instructionOf(line);
  const isRun = /^\|\d+ /.test(line) || shells.some((one) => line.startsWith(one));
  if (isRun) return run(line, shells, false);
  return { instruction: '', rest: line, broken: true };
}

function run(line: string, shells: readonly string[], isBuildKit: boolean): Step {
  const command = withoutArguments(line, shells);
  const shell = shells.find((one) => command.startsWith(one));
  const rest = shell ? command.slice(shell.length) : command;
  if (!/[\n\r]/.test(rest)) return { instruction: 'RUN', rest: rest.trim(), broken: !shell && !isBuildKit };
  const end = ['EOF', 'END', 'STEP'].find((mark) => !rest.split(/\r?\n/).includes(mark)) ?? 'EOF_OF_STEP';
  return { instruction: 'RUN', rest: `<<'${end}'\n${rest}\n${end}`, broken: false };
}

// `|2 A=one two B=3 /bin/sh -c make`: values may hold spaces, so the arguments end where the shell begins.
function withoutArguments(line: string, shells: readonly string[]): string {
  if (!/^\|\d+ /.test(line)) return line;
  const starts = shells.map((one) => line.indexOf(` ${one}`)).filter((at) => at >= 0);
  return starts.length > 0 ? line.slice(Math.min(...starts) + 1) : line.replace(/^\|\d+ (?:\w+=\S*\s+)*/, '');
}

function instructionOf(line: string): Step {
  const [, instruction = '', rest = ''] = /^([A-Z]+)\s+([^]*)$/.exec(line) ?? [];
  if (!INSTRUCTIONS.has(instruction)) return { instruction: '', rest: line, broken: true };
  // The classic builder names what it copied by a checksum: file:1234… in /target.
  const copied = /^((?:--\S+ )*)((?:(?:file|dir|multi):[0-9a-f]{64} ?)+) ?in ([^]*?)\s*$/.exec(rest);
  if (copied) return { instruction, rest: `${copied[1]}${copied[2]!.trim()} ${copied[3]}`, broken: true };
  return { instruction, rest: rest.trim(), broken: /[\n\r]/.test(rest) };
}
