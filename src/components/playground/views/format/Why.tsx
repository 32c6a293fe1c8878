import type { FormatFailure, FormatResult, ImageOutcome } from '../../../../lib/format/index.ts';
import type { FormatWords } from '../../../../lib/i18n/views/format.en.ts';
import { groupOutcomes } from './group-outcomes.ts';

interface Props {
  readonly result: FormatResult;
  readonly template: string;
  readonly words: FormatWords;
  /** Address of the page about the two passes. */
  readonly page: string;
}

const GROUPS = 8;

/** Which pass printed what, and what made the CLI go on to the second. */
export function Why({ result, template, words, page }: Props) {
  const groups = groupOutcomes(result);
  return (
    <section class="why">
      <h2>{words.why}</h2>
      {result.parseFailure && <p>{words.passes.unread}</p>}
      {groups.slice(0, GROUPS).map(({ outcome, numbers }) => (
        <div key={numbers[0]} data-pass={outcome.pass}>
          {result.images.length > 1 && <h3>{words.images(numbers, result.images.length)}</h3>}
          <Outcome outcome={outcome} template={template} words={words} />
        </div>
      ))}
      <p>
        <a href={page}>{words.pages.passes}</a>
      </p>
    </section>
  );
}

function Outcome({ outcome, template, words }: { outcome: ImageOutcome; template: string; words: FormatWords }) {
  const { passes } = words;
  const reason = (title: string, failure: FormatFailure, pass: 'one' | 'two') => (
    <Reason title={title} failure={failure} pass={pass} template={template} words={words} />
  );
  switch (outcome.pass) {
    case 'typed':
      return (
        <>
          <p>{passes.typed}</p>
          {outcome.strict && <p>{passes.strict}</p>}
        </>
      );
    case 'plain':
      return (
        <>
          {reason(passes.plainFirst, outcome.firstFailure, 'one')}
          <p>{passes.plainThen}</p>
        </>
      );
    case 'failed':
      return (
        <>
          {reason(passes.failedFirst, outcome.firstFailure, 'one')}
          {outcome.failure.code !== 'too-much' && reason(passes.failedThen, outcome.failure, 'two')}
          {outcome.failure.code !== 'too-much' && <p>{passes.failedLast}</p>}
        </>
      );
    case 'raw':
      return <p>{passes.raw}</p>;
    case 'refused':
      return (
        <p>
          {passes.refused} {words.failures[outcome.failure.code]}
        </p>
      );
  }
}

interface ReasonProps {
  readonly title: string;
  readonly failure: FormatFailure;
  readonly pass: 'one' | 'two';
  readonly template: string;
  readonly words: FormatWords;
}

function Reason({ title, failure, pass, template, words }: ReasonProps) {
  const { code, range, message } = failure;
  const part = range ? template.slice(range.start, range.end) : '';
  return (
    <div class="reason">
      <p>
        <strong>{title}</strong>
        {part && (
          <>
            {words.at}
            <code>{part}</code>
          </>
        )}
        {words.colon}
        {code === 'no-such-field' && pass === 'one' ? words.noFieldInPassOne : words.failures[code]}
      </p>
      {message && <code class="message">{message}</code>}
    </div>
  );
}
