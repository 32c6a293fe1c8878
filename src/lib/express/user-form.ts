/** How Config.User names whom a container runs as. */
export interface UserForm {
  /** `root`: user 0, named, numbered or not set; `uid`, `name`: anyone else. */
  readonly form: 'root' | 'uid' | 'name';
  readonly user: string;
  /** null where no group is set: then the user's own group in /etc/passwd, or root's. */
  readonly group: { readonly form: 'gid' | 'name'; readonly text: string } | null;
}

/** Reads `user`, `uid`, `user:group` or `uid:gid`. A number needs no entry in /etc/passwd, a name does. */
export function userForm(value: string): UserForm {
  const [user = '', group = ''] = value.split(':', 2);
  const form = /^(?:root|0*)$/.test(user) ? 'root' : /^\d+$/.test(user) ? 'uid' : 'name';
  return { form, user, group: group === '' ? null : { form: /^\d+$/.test(group) ? 'gid' : 'name', text: group } };
}
