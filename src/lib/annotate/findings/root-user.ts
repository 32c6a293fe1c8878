import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** The container starts as root: no user is set, or root by name or number. */
export const rootUser: FindingRule<'root-user'> = {
  code: 'root-user',
  severity: 'note',
  find(image) {
    const { top, config, configIsWhole } = image;
    const os = textOf(within(top ?? undefined, 'Os') ?? within(top ?? undefined, 'os'));
    if (os === 'windows') return [];
    const place = within(config, 'User');
    const user = place ? textOf(place) : configIsWhole ? '' : null;
    if (user === null || !/^(?:|0+|root)(?::.*)?$/.test(user)) return [];
    return [{ path: place?.path ?? config!.path, args: { user } }];
  },
};
