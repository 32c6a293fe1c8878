import { isWhole, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** Neither Entrypoint nor Cmd: `docker run IMAGE` alone has nothing to start. */
export const noCommand: FindingRule<'no-command'> = {
  code: 'no-command',
  severity: 'info',
  find({ config, configIsWhole }) {
    const places = ['Entrypoint', 'Cmd'].map((key) => within(config, key));
    if (!config || !(configIsWhole || places.every(isWhole))) return [];
    const isSet = places.some((place) => (place?.node.children.length ?? 0) > 0);
    return isSet ? [] : [{ path: config.path, args: {} }];
  },
};
