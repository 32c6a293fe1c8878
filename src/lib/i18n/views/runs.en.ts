import type { Widen } from '../widen.ts';

/** What a container of the image starts. */
export const runsEn = {
  title: 'What a container starts',
  unknown: 'What is here does not show all of Config, so what runs cannot be told.',
  notWhole: 'A line to run needs the whole output, with the name of the image.',
  notes: {
    'no-command': 'There is nothing to start: docker run needs a command after the image name.',
    'shell-stays': 'A shell is process 1. It may stay there and not pass the signal of docker stop on to the program.',
    'shell-hands-over': 'A shell reads the line, then exec puts the program in its place as process 1.',
    'words-ignored': 'Cmd is handed to a shell line that does not read it, so it has no effect.',
    'cmd-is-script': 'Entrypoint ends in -c, so Cmd is the line the shell runs.',
    'windows-line': 'The first word of Cmd is a whole command line, escaped already.',
  },
  argument: {
    'replaces-cmd': (kept: string, replaced: string) =>
      replaced === ''
        ? `Words after the image name are added after ${kept}.`
        : `Words after the image name replace ${replaced}; ${kept} stays.`,
    'replaces-all': (_kept: string, replaced: string) =>
      replaced === ''
        ? 'Words after the image name are the command.'
        : `Words after the image name replace ${replaced}, which is the whole command.`,
    ignored: (kept: string, replaced: string) =>
      replaced === ''
        ? `Words after the image name have no effect: ${kept} does not read them.`
        : `Words after the image name have no effect, and neither has ${replaced}: ${kept} does not read them.`,
  },
  starts: 'starts',
  user: 'User',
  workingDir: 'Directory',
  stopSignal: 'Stop signal',
  health: 'Health check',
  defaults: { user: 'root', workingDir: '/', stopSignal: 'SIGTERM', health: 'none' },
  notSet: 'not set, so the default',
  untold: 'not in the paste, so not known',
  check: {
    shell: 'a line for the shell of the image',
    exec: 'a program, without a shell',
    none: 'switched off with NONE',
    inherit: 'Test is empty, so nothing is checked',
  },
  byDefault: (text: string) => `${text} (default)`,
  every: (interval: string) => `every ${interval}`,
  within: (timeout: string) => `fails after ${timeout} without an answer`,
  retries: (n: string) => (n === '1' ? 'unhealthy after 1 failure' : `unhealthy after ${n} failures in a row`),
  startPeriod: (time: string) => `failures in the first ${time} do not count`,
  startInterval: (time: string) => `every ${time} in that time`,
  list: (parts: readonly string[]) => `${parts.join('; ')}.`,
  runTitle: 'To run it',
  compose: 'compose.yaml',
  fill: 'Set the variables first, in the shell; -e NAME and compose.yaml take them from there.',
};

export type RunsWords = Widen<typeof runsEn>;
