import { inside, isWhole, within, wordsOf, type Place } from '../../annotate/index.ts';

/** How the engine asks a container whether it is well. Durations in nanoseconds; null leaves them to the engine. */
export interface HealthCommand {
  /** `shell`: one line for the image's shell; `exec`: words; `none`: switched off; `inherit`: Test is empty. */
  readonly form: 'shell' | 'exec' | 'none' | 'inherit';
  readonly words: readonly string[];
  readonly path: string;
  readonly interval: number | null;
  readonly timeout: number | null;
  readonly startPeriod: number | null;
  readonly startInterval: number | null;
  readonly retries: number | null;
}

const FORMS = { 'CMD-SHELL': 'shell', CMD: 'exec', NONE: 'none' } as const;

/** Reads a health check; null where there is none, or one this cannot read, or only part of one. */
export function healthOf(place: Place | undefined): HealthCommand | null {
  if (place?.node.kind !== 'object' || !isWhole(place) || inside(place).length === 0) return null;
  const test = within(place, 'Test');
  const [kind, ...words] = (test && wordsOf(test)) ?? [];
  const form = kind === undefined ? 'inherit' : FORMS[kind as keyof typeof FORMS];
  if (form === undefined) return null;
  const number = (key: string) => {
    const value = within(place, key)?.node.value;
    return typeof value === 'number' && value !== 0 ? value : null;
  };
  return {
    form,
    words,
    path: place.path,
    interval: number('Interval'),
    timeout: number('Timeout'),
    startPeriod: number('StartPeriod'),
    startInterval: number('StartInterval'),
    retries: number('Retries'),
  };
}
