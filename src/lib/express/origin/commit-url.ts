// Where these hosts show a commit; of others it is not known.
const COMMIT_AT: Readonly<Record<string, string>> = {
  'github.com': 'commit',
  'gitlab.com': '-/commit',
  'codeberg.org': 'commit',
  'bitbucket.org': 'commits',
};

// Of HTTP, git and SSH, and the short form of SSH: the host, then at least an owner and a name.
const ADDRESS = /^(?:(?:https?|git|ssh):\/\/(?:[^/@\s]*@)?|git@)([a-z.]+)(?::\d+)?[/:]([\w.-]+(?:\/[\w.-]+)+)$/i;

/**
 * The page of a commit, from what labels say of source and revision; null where no page is known to be there. The
 * source may be an address of git, with `.git` and a fragment, as builders write it. Credentials in it are left out.
 */
export function commitUrl(source: string, revision: string): string | null {
  if (!/^[0-9a-f]{7,64}$/i.test(revision)) return null;
  const address = source
    .trim()
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  const match = ADDRESS.exec(address);
  const host = match?.[1]?.toLowerCase();
  const at = host === undefined ? undefined : COMMIT_AT[host];
  return at === undefined ? null : `https://${host}/${match![2]}/${at}/${revision}`;
}
