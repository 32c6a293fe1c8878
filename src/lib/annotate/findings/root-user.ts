import { textOf, within } from '../place.ts';
import { systemOf } from '../system-of.ts';
import { userForm } from '../user-form.ts';
import type { FindingRule } from './finding.ts';

/** The container starts as root: no user is set, or root by name or number. */
export const rootUser: FindingRule<'root-user'> = {
  code: 'root-user',
  severity: 'note',
  find(image) {
    const { config, configIsWhole } = image;
    const place = within(config, 'User');
    const user = place ? textOf(place) : configIsWhole ? '' : null;
    if (user === null || userForm(user, systemOf(image))?.form !== 'root') return [];
    return [{ path: place?.path ?? config!.path, args: { user } }];
  },
};
