import {
  imageView,
  inside,
  isWhole,
  shellForm,
  systemOf,
  textOf,
  within,
  wordsOf,
  type ImageSource,
  type Place,
  type ShellForm,
} from '../../annotate/index.ts';
import { healthOf, type HealthCommand } from './health-command.ts';

/** A word of the command a container starts with, and the value it comes from. */
export interface StartWord {
  readonly word: string;
  readonly from: 'Entrypoint' | 'Cmd';
  readonly path: string;
}

/**
 * What follows from the words.
 *
 * - `no-command`: there is nothing to start
 * - `shell-stays`: a shell is process 1 and may keep signals from the program
 * - `shell-hands-over`: a shell reads the line, then `exec` puts the program in its place
 * - `words-ignored`: Cmd goes to a shell line that does not read it
 * - `cmd-is-script`: Entrypoint ends in `-c`, so Cmd is the line the shell runs
 * - `windows-line`: the first word of Cmd is a whole command line, escaped already
 */
export type StartNote =
  'no-command' | 'shell-stays' | 'shell-hands-over' | 'words-ignored' | 'cmd-is-script' | 'windows-line';

/** What an argument after the image name does: `docker run IMAGE ARGUMENT`. */
export interface ArgumentEffect {
  /** `replaces-cmd` keeps Entrypoint; `replaces-all` is the whole command; `ignored` changes nothing that runs. */
  readonly effect: 'replaces-cmd' | 'replaces-all' | 'ignored';
  readonly kept: readonly string[];
  readonly replaced: readonly string[];
}

/** A setting that shapes the start. */
export interface StartSetting {
  readonly value: string;
  readonly path: string;
}

/** What `docker run IMAGE` starts, and as what. */
export interface StartCommand {
  readonly words: readonly StartWord[];
  readonly shell: ShellForm | null;
  readonly notes: readonly StartNote[];
  readonly argument: ArgumentEffect;
  /** null where the image leaves it to the engine, save what `untold` names. */
  readonly user: StartSetting | null;
  readonly workingDir: StartSetting | null;
  readonly stopSignal: StartSetting | null;
  readonly health: HealthCommand | null;
  /** Settings that are not in the paste, which does not show whether the image has them. */
  readonly untold: readonly SettingName[];
}

export type SettingName = 'user' | 'workingDir' | 'stopSignal' | 'health';

const KEYS = { user: 'User', workingDir: 'WorkingDir', stopSignal: 'StopSignal' } as const;

/** Works out what a container of an image starts; null where the paste does not show both Entrypoint and Cmd, or that they are unset. */
export function startCommand(source: ImageSource): StartCommand | null {
  const image = imageView(source);
  const { config, healthcheck } = image;
  if (!config) return null;
  const isTold = (key: string) => image.configIsWhole || within(config, key) !== undefined;
  if (!isTold('Entrypoint') || !isTold('Cmd') || config.node.cut || config.node.elided) return null;
  // Something that is not a string is not what the image says.
  const isReadable = (key: string) => {
    const place = within(config, key);
    return place ? place.node.kind === 'null' || textOf(place) !== null : image.configIsWhole;
  };
  const [entrypoint, cmd] = [wordsAt(config, 'Entrypoint'), wordsAt(config, 'Cmd')];
  if (!entrypoint || !cmd) return null;
  const words = [...entrypoint, ...cmd];
  const front = shellForm(entrypoint.map(({ word }) => word));
  const shell = front ?? shellForm(words.map(({ word }) => word));
  const isWindows = systemOf(image) === 'windows';
  const notes = notesOf({ entrypoint, cmd, front, shell });
  if (isWindows && within(config, 'ArgsEscaped')?.node.value === true) notes.push('windows-line');
  const isHealthTold = healthcheck ? isWhole(healthcheck) : image.configIsWhole;
  return {
    words,
    shell,
    notes,
    argument: argumentEffect(entrypoint, cmd, front),
    user: settingAt(config, KEYS.user),
    workingDir: settingAt(config, KEYS.workingDir),
    stopSignal: settingAt(config, KEYS.stopSignal),
    health: healthOf(healthcheck),
    untold: [
      ...(['user', 'workingDir', 'stopSignal'] as const).filter((name) => !isReadable(KEYS[name])),
      ...(isHealthTold ? [] : (['health'] as const)),
    ],
  };
}

function wordsAt(config: Place, key: 'Entrypoint' | 'Cmd'): StartWord[] | null {
  const list = within(config, key);
  if (!list || list.node.kind === 'null') return [];
  const words = wordsOf(list);
  return words && inside(list).map(({ path }, i) => ({ word: words[i]!, from: key, path }));
}

interface Parts {
  readonly entrypoint: readonly StartWord[];
  readonly cmd: readonly StartWord[];
  readonly front: ShellForm | null;
  readonly shell: ShellForm | null;
}

function notesOf({ entrypoint, cmd, front, shell }: Parts): StartNote[] {
  if (entrypoint.length + cmd.length === 0) return ['no-command'];
  const notes: StartNote[] = [];
  // Only a shell that stands first is process 1; behind an entrypoint it is an argument.
  if (shell?.shell === 'posix') notes.push(shell.handsOver ? 'shell-hands-over' : 'shell-stays');
  if (front?.shell === 'posix' && cmd.length > 0 && !front.readsWords) notes.push('words-ignored');
  if (!front && shell && entrypoint.length > 0) notes.push('cmd-is-script');
  return notes;
}

function argumentEffect(
  entrypoint: readonly StartWord[],
  cmd: readonly StartWord[],
  front: ShellForm | null,
): ArgumentEffect {
  const [kept, replaced] = [entrypoint.map(({ word }) => word), cmd.map(({ word }) => word)];
  if (kept.length === 0) return { effect: 'replaces-all', kept, replaced };
  const ignored = front?.shell === 'posix' && !front.readsWords;
  return { effect: ignored ? 'ignored' : 'replaces-cmd', kept, replaced };
}

function settingAt(config: Place, key: string): StartSetting | null {
  const place = within(config, key);
  const value = textOf(place);
  return place && value ? { value, path: place.path } : null;
}
