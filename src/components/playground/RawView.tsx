import { useSurroundings } from './context.ts';
import { CopyText } from './CopyText.tsx';
import { imageRange } from './image-range.ts';
import type { State } from './state.ts';

// UTF-16 units; the browser lays out all of a text, a third of a second for each megabyte.
const WHOLE = 500_000;

/** The paste as it came, byte for byte; of a long one, what stands around the image on show. */
export function RawView({ state }: { state: State }) {
  const { t } = useSurroundings();
  const { text } = state;
  const isShortened = text.length > WHOLE;
  const { start, end } = isShortened ? imageRange(state) : { start: 0, end: text.length };
  return (
    <div class="raw">
      <p>
        {t.playground.rawNote(text.length)} {isShortened && `${t.playground.rawPart} `}
        <CopyText label={t.playground.copyRaw} text={text} />
      </p>
      <pre tabIndex={0} role="group" aria-label={t.playground.source}>
        {text.slice(start, Math.min(end, start + WHOLE))}
      </pre>
    </div>
  );
}
