import { textOf, within } from '../place.ts';
import { systemOf } from '../system-of.ts';
import { userForm } from '../user-form.ts';
import type { FindingRule } from './finding.ts';

/** The user is a name, which only the image's own /etc/passwd can turn into a number. */
export const userName: FindingRule<'user-name'> = {
  code: 'user-name',
  severity: 'info',
  find(image) {
    const place = within(image.config, 'User');
    const user = userForm(textOf(place) ?? '', systemOf(image));
    return user?.form === 'name' ? [{ path: place!.path, args: { user: user.user } }] : [];
  },
};
