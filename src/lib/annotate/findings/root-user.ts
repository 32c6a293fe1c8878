import { textOf, within } from '../place.ts';
import { systemOf } from '../system-of.ts';
import type { FindingRule } from './finding.ts';

/** The container starts as root: no user is set, or root by name or number. */
export const rootUser: FindingRule<'root-user'> = {
  code: 'root-user',
  severity: 'note',
  find(image) {
    const { config, configIsWhole } = image;
    const place = within(config, 'User');
    const user = place ? textOf(place) : configIsWhole ? '' : null;
    if (user === null || !/^(?:|0+|root)(?::.*)?$/.test(user)) return [];
    const system = systemOf(image);
    if (system === 'windows' || (system === null && !/^(?:0|root)/.test(user))) return [];
    return [{ path: place?.path ?? config!.path, args: { user } }];
  },
};
