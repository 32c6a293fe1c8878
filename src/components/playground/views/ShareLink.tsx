import { useEffect, useState } from 'preact/hooks';
import { encodeShare } from '../../../lib/express/share/index.ts';
import type { ShareWords } from '../../../lib/i18n/views/share.en.ts';
import { useSurroundings } from '../context.ts';
import { CopyText } from '../CopyText.tsx';
import { ownAddress } from '../own-address.ts';
import { viewIds, type ViewId } from '../views.ts';

interface Props {
  /** Both masked already. */
  readonly text: string;
  readonly other: string | null;
  readonly at: string | null;
  readonly s: ShareWords;
}

const OPENABLE = viewIds.filter((id) => id !== 'export' && id !== 'raw');
const LONG = 2000;
const TOO_LONG = 8000;

/** A link that holds the paste itself; made on demand, and gone as soon as what it holds changes. */
export function ShareLink({ text, other, at, s }: Props) {
  const { t } = useSurroundings();
  const [view, setView] = useState<ViewId>('annotated');
  const [link, setLink] = useState<string | null>(null);
  const compared = view === 'compare' ? other : null;
  useEffect(() => setLink(null), [text, compared, at, view]);

  function make() {
    setLink(ownAddress() + encodeShare({ text, other: compared, at, view: view === 'annotated' ? null : view }));
  }

  return (
    <section aria-labelledby="share-title">
      <h2 id="share-title">{s.title}</h2>
      <p>{s.note}</p>
      <p>{at === null ? s.noValue : s.at(at)}</p>
      <p class="tools">
        <label>
          {s.opens}{' '}
          <select value={view} onChange={(event) => setView(event.currentTarget.value as ViewId)}>
            {OPENABLE.map((id) => (
              <option value={id}>{t.playground.views[id]}</option>
            ))}
          </select>
        </label>
        <button type="button" class="button primary" onClick={make}>
          {s.make}
        </button>
      </p>
      <div role="status">
        {link !== null && (
          <>
            <p class="link">
              <input
                type="text"
                readOnly
                aria-label={s.link}
                value={link}
                onFocus={(event) => event.currentTarget.select()}
              />
              <CopyText label={s.copy} text={() => link} />
            </p>
            <p class={link.length > LONG ? 'careful' : 'soft'}>
              {s.length(link.length)} {link.length > TOO_LONG ? s.tooLong : link.length > LONG ? s.long : ''}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
