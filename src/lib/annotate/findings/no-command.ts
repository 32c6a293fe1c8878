import { within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** Neither Entrypoint nor Cmd: `docker run IMAGE` alone has nothing to start. */
export const noCommand: FindingRule<'no-command'> = {
  code: 'no-command',
  severity: 'info',
  find({ config, configIsWhole }) {
    if (!config || !configIsWhole) return [];
    const isSet = ['Entrypoint', 'Cmd'].some((key) => (within(config, key)?.node.children.length ?? 0) > 0);
    return isSet ? [] : [{ path: config.path, args: {} }];
  },
};
