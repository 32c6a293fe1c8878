import { isEmpty, within, wordsOf } from '../place.ts';
import { shellForm } from '../shell-form.ts';
import type { FindingRule } from './finding.ts';

/** A shell is process 1 and gets the signals, because the start command is in shell form without `exec`. */
export const shellFormStart: FindingRule<'shell-form'> = {
  code: 'shell-form',
  severity: 'note',
  find({ config, configIsWhole }) {
    const entrypoint = within(config, 'Entrypoint');
    // What is not there may have been left out, and starts first.
    if (!entrypoint && !configIsWhole) return [];
    const isSet = entrypoint !== undefined && !isEmpty(entrypoint);
    const part = isSet ? 'Entrypoint' : 'Cmd';
    const place = isSet ? entrypoint : within(config, 'Cmd');
    const first = wordsOf(place);
    if (!place || !first) return [];
    const words = [...first, ...(isSet ? (wordsOf(within(config, 'Cmd')) ?? []) : [])];
    const form = shellForm(words);
    if (form?.shell !== 'posix' || form.handsOver) return [];
    return [{ path: place.path, args: { part, shell: form.front.join(' '), script: form.script } }];
  },
};
