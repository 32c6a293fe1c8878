import type { FormatFailure } from '../../../../lib/format/index.ts';
import type { FormatWords } from '../../../../lib/i18n/views/format.en.ts';
import { anchors } from './anchors.ts';

interface Props {
  readonly failure: FormatFailure;
  readonly template: string;
  readonly words: FormatWords;
  readonly page: string;
}

/** What is wrong with the template, where, and where to read on. */
export function Fault({ failure: { code, range }, template, words, page }: Props) {
  const part = range ? template.slice(range.start, range.end) : '';
  const anchor = anchors[code];
  return (
    <section class="fault-note" data-code={code}>
      <h2>{words.fault}</h2>
      <p id="template-fault">
        {part.trim() !== '' && (
          <>
            <code>{part}</code>
            {words.colon}
          </>
        )}
        {words.failures[code]}
      </p>
      {anchor && (
        <p>
          <a href={`${page}#${anchor}`}>{words.more}</a>
        </p>
      )}
    </section>
  );
}
