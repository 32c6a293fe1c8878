import { within, wordsOf } from '../place.ts';
import { shellForm } from '../shell-form.ts';
import type { FindingRule } from './finding.ts';

/** Cmd, and any argument of `docker run`, go to a shell whose script does not read them. */
export const cmdIgnored: FindingRule<'cmd-ignored'> = {
  code: 'cmd-ignored',
  severity: 'note',
  find({ config }) {
    const cmd = within(config, 'Cmd');
    const words = wordsOf(cmd) ?? [];
    const form = shellForm(wordsOf(within(config, 'Entrypoint')) ?? []);
    if (!cmd || words.length === 0 || form?.shell !== 'posix' || form.readsWords) return [];
    return [{ path: cmd.path, args: { words: words.length, script: form.script } }];
  },
};
