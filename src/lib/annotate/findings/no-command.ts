import { isEmpty, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** Neither Entrypoint nor Cmd: `docker run IMAGE` alone has nothing to start. */
export const noCommand: FindingRule<'no-command'> = {
  code: 'no-command',
  severity: 'info',
  find({ config, configIsWhole }) {
    const isUnset = (key: string) => {
      const place = within(config, key);
      return place ? isEmpty(place) : configIsWhole;
    };
    return config && isUnset('Entrypoint') && isUnset('Cmd') ? [{ path: config.path, args: {} }] : [];
  },
};
