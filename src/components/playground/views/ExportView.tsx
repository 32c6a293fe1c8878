import { useEffect, useMemo, useState } from 'preact/hooks';
import { redactTexts, type RedactionExtent } from '../../../lib/express/index.ts';
import type { AnnotatedWords } from '../../../lib/i18n/views/annotated.en.ts';
import type { FindingsWords } from '../../../lib/i18n/views/findings.en.ts';
import type { RedactionWords } from '../../../lib/i18n/views/redaction.en.ts';
import type { ShareWords } from '../../../lib/i18n/views/share.en.ts';
import styles from '../../../styles/export-view.css?inline';
import shared from '../../../styles/view-parts.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import type { ViewProps } from '../views.ts';
import { RedactionReview } from './RedactionReview.tsx';
import { ShareLink } from './ShareLink.tsx';
import { TerminalLines } from './TerminalLines.tsx';
import type { TicketWords } from './ticket-words.ts';
import { TicketExport } from './TicketExport.tsx';

adoptStyles(shared, styles);

interface Words {
  readonly redaction: RedactionWords;
  readonly share: ShareWords;
  readonly annotated: AnnotatedWords;
  readonly findings: FindingsWords;
}

// Masking reads the paste twice; what takes longer than a blink waits to be asked for.
const AT_ONCE = 1_000_000;

interface Props extends ViewProps {
  readonly words: Words;
  readonly otherLanguages: Promise<readonly TicketWords[]>;
}

/** What can be taken along: a link, the explained output, lines for a terminal. Masked first, unless declined. */
export function ExportView({ state, dispatch, image, words, otherLanguages }: Props) {
  const { text, other } = state;
  const { redaction: r } = words;
  const [extent, setExtent] = useState<RedactionExtent>('credentials-and-hosts');
  const [started, setStarted] = useState(text.length <= AT_ONCE);
  useEffect(() => setStarted(text.length <= AT_ONCE), [text]);
  const redacted = useMemo(
    () => (started ? redactTexts(other === '' ? [text] : [text, other], extent) : null),
    [text, other, extent, started],
  );
  const [paste, compared] = redacted ?? [];
  const selected = image.annotations[state.selected]?.path;
  return (
    <div class="lazy-view export-view">
      {!paste ? (
        <p>
          {r.big(text.length)}{' '}
          <button type="button" class="button" onClick={() => setStarted(true)}>
            {r.start}
          </button>
        </p>
      ) : (
        <>
          <RedactionReview
            paste={paste}
            compared={compared ?? null}
            before={text}
            extent={extent}
            onExtent={setExtent}
            image={image}
            dispatch={dispatch}
            r={r}
          />
          <ShareLink
            text={paste.text}
            other={compared?.text ?? null}
            at={state.image === 0 ? (selected ?? null) : null}
            s={words.share}
          />
          <TicketExport text={paste.text} a={words.annotated} f={words.findings} otherLanguages={otherLanguages} />
        </>
      )}
      <TerminalLines image={image} s={words.share} />
    </div>
  );
}
