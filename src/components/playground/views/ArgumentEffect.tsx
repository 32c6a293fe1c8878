import { shellWord, type StartCommand } from '../../../lib/express/index.ts';
import type { RunsWords } from '../../../lib/i18n/views/runs.en.ts';

const WORD = 'WORD';

/** What a word after the image name does, said and shown. */
export function ArgumentEffect({ start, run, w }: { start: StartCommand; run: string; w: RunsWords }) {
  const { effect, kept, replaced } = start.argument;
  const name = (words: readonly string[], key: string) => (words.length === 0 ? '' : key);
  const then = effect === 'ignored' ? [...kept, ...replaced] : [...kept, WORD];
  return (
    <div class="argument">
      <p>{w.argument[effect](name(kept, 'Entrypoint'), name(replaced, 'Cmd'))}</p>
      <p>
        <code>
          {run} IMAGE {WORD}
        </code>{' '}
        {w.starts}{' '}
        <code class="computed">{then.map((word) => (word === WORD ? word : shellWord(word))).join(' ')}</code>
      </p>
    </div>
  );
}
