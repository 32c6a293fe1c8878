import type { FormatResult } from '../../../../lib/format/index.ts';
import type { FormatWords } from '../../../../lib/i18n/views/format.en.ts';

const LONGEST = 20_000;

/** What the command prints, as a terminal shows it: stdout, then stderr, then how it ended. */
export function Terminal({ result, words }: { result: FormatResult; words: FormatWords }) {
  const { stdout, exit } = result;
  // Our own limit is not docker's: neither its error nor its status would be this.
  const gaveUp = result.images.some((image) => image.pass === 'failed' && image.failure.code === 'too-much');
  const stderr = gaveUp ? '' : result.stderr;
  return (
    <section class="terminal" aria-label={words.output}>
      <h2>{words.output}</h2>
      <pre tabIndex={0} role="group" aria-label={words.output}>
        <span class="stdout">{stderr === '' ? lastBreakLess(stdout) : stdout.slice(0, LONGEST)}</span>
        {stderr !== '' && <span class="stderr">{lastBreakLess(stderr)}</span>}
      </pre>
      <p class="status">
        {gaveUp ? words.failures['too-much'] : <span class={exit === 0 ? 'good' : 'bad'}>{words.exit(exit)}</span>}
        {stdout === '' && ` · ${words.nothing}`}
        {stdout === '\n' && ` · ${words.emptyLine}`}
        {stdout.length > LONGEST && ` · ${words.cut(LONGEST, stdout.length)}`}
      </p>
      {stdout.includes('<no value>') && <p class="aside">{words.noValue}</p>}
      {result.volatile && <p class="aside">{words.volatile}</p>}
      {result.brokenStdout !== null && <p class="aside">{words.brokenText}</p>}
    </section>
  );
}

// A page would show the last line break as an empty line.
function lastBreakLess(text: string): string {
  return text.slice(0, LONGEST).replace(/\n$/, '');
}
