import type { System } from './system-of.ts';

/** How Config.User names whom a container runs as. */
export interface UserForm {
  /** `root`: user 0, named, numbered or not set; `uid`, `name`: anyone else. */
  readonly form: 'root' | 'uid' | 'name';
  readonly user: string;
  /** null where no group is set: then the user's own group in /etc/passwd, or root's. */
  readonly group: { readonly form: 'gid' | 'name'; readonly text: string } | null;
}

/**
 * Reads `user`, `uid`, `user:group` or `uid:gid` of an image; '' is no user set. A number needs no entry in
 * /etc/passwd, a name does. Null on Windows, which has neither numbers nor a root and where the base image decides whom
 * an unset user means; so too for an unset user where nothing tells the system.
 */
export function userForm(value: string, system: System | null): UserForm | null {
  const [user = '', group = ''] = value.split(':', 2);
  if (system === 'windows' || (system === null && user === '')) return null;
  const form = /^(?:root|0*)$/.test(user) ? 'root' : /^\d+$/.test(user) ? 'uid' : 'name';
  return { form, user, group: group === '' ? null : { form: /^\d+$/.test(group) ? 'gid' : 'name', text: group } };
}
