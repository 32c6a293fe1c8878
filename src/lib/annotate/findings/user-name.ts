import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** The user is a name, which only the image's own /etc/passwd can turn into a number. */
export const userName: FindingRule<'user-name'> = {
  code: 'user-name',
  severity: 'info',
  find({ top, config }) {
    const place = within(config, 'User');
    const name = textOf(place)?.split(':')[0] ?? '';
    const os = textOf(within(top ?? undefined, 'Os') ?? within(top ?? undefined, 'os'));
    if (name === '' || name === 'root' || /^\d+$/.test(name) || os === 'windows') return [];
    return [{ path: place!.path, args: { user: name } }];
  },
};
