import {
  envEntries,
  inside,
  namedInside,
  textOf,
  within,
  wordsOf,
  type ImageView,
  type Place,
} from '../../annotate/index.ts';
import { goDuration } from '../printed.ts';
import { healthOf, type HealthCommand } from '../start/health-command.ts';
import type { DockerfileLine } from './dockerfile-half.ts';
import { execForm, expandedExecForm, fitsOneLine, word } from './words.ts';

/** A line of Config, with what finds it again in a history. */
export interface ConfigLine extends DockerfileLine {
  /** The name an ENV or LABEL sets, the port, the path: what its step must mention. */
  readonly mentions: string | null;
  readonly words: readonly string[];
}

/** The instructions Config was made by, in the order people write them. */
export function configLines(image: ImageView): ConfigLine[] {
  const { config, healthcheck } = image;
  const at = (key: string) => within(config, key);
  const words = (key: string) => wordsOf(at(key)) ?? [];
  return [
    ...exec('SHELL', at('Shell'), words('Shell')),
    ...namedInside(at('Labels')).flatMap((place) => pair('LABEL', place.name, textOf(place), place)),
    ...envEntries(image).flatMap(({ name, value, place }) => pair('ENV', name, value, place)),
    ...namedInside(at('ExposedPorts')).map(({ name, path }) => line('EXPOSE', name, path, { mentions: portOf(name) })),
    ...namedInside(at('Volumes')).map(({ name, path }) =>
      line('VOLUME', expandedExecForm([name]), path, { mentions: name }),
    ),
    ...single('WORKDIR', at('WorkingDir')),
    ...single('USER', at('User')),
    ...single('STOPSIGNAL', at('StopSignal')),
    ...health(healthOf(healthcheck)),
    ...exec('ENTRYPOINT', at('Entrypoint'), words('Entrypoint')),
    ...exec('CMD', at('Cmd'), words('Cmd')),
    ...inside(at('OnBuild')).flatMap((place) => {
      const trigger = textOf(place);
      return trigger === null ? [] : [line('ONBUILD', trigger, place.path, { mentions: trigger })];
    }),
  ];
}

interface More {
  readonly mentions?: string;
  readonly words?: readonly string[];
}

function line(instruction: string, rest: string, path: string, { mentions, words }: More = {}): ConfigLine {
  const text = `${instruction} ${rest}`;
  return { instruction, text, path, broken: !fitsOneLine(text), mentions: mentions ?? null, words: words ?? [] };
}

function pair(instruction: string, name: string, value: string | null, { path }: Place): ConfigLine[] {
  if (value === null || name === '') return [];
  const text = value === '' ? '""' : word(value);
  return [line(instruction, `${word(name)}=${text}`, path, { mentions: name })];
}

function single(instruction: string, place: Place | undefined): ConfigLine[] {
  const value = textOf(place);
  return place && value ? [line(instruction, word(value), place.path)] : [];
}

function exec(instruction: string, place: Place | undefined, words: readonly string[]): ConfigLine[] {
  return place && words.length > 0 ? [line(instruction, execForm(words), place.path, { words })] : [];
}

function health(check: HealthCommand | null): ConfigLine[] {
  if (!check || check.form === 'inherit') return [];
  if (check.form === 'none') return [line('HEALTHCHECK', 'NONE', check.path)];
  const flags = [
    duration('interval', check.interval),
    duration('timeout', check.timeout),
    duration('start-period', check.startPeriod),
    duration('start-interval', check.startInterval),
    check.retries === null ? [] : [`--retries=${check.retries}`],
  ].flat();
  const command = check.form === 'shell' ? check.words.join(' ') : execForm(check.words);
  return [line('HEALTHCHECK', [...flags, 'CMD', command].join(' '), check.path)];
}

function duration(flag: string, nanoseconds: number | null): string[] {
  return nanoseconds === null ? [] : [`--${flag}=${goDuration(nanoseconds)}`];
}

const portOf = (key: string) => key.split('/')[0]!;
