import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** The stop signal is one no program can catch. Other signals are a program's own choice. */
export const stopSignalKill: FindingRule<'stop-signal-kill'> = {
  code: 'stop-signal-kill',
  severity: 'note',
  find({ config }) {
    const place = within(config, 'StopSignal');
    const signal = textOf(place) ?? '';
    return place && /^(?:(?:SIG)?KILL|9|(?:SIG)?STOP|19)$/i.test(signal)
      ? [{ path: place.path, args: { signal } }]
      : [];
  },
};
