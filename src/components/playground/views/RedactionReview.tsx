import type { ImageExplanation } from '../../../lib/annotate/index.ts';
import type { Masked, Redaction, RedactionExtent } from '../../../lib/express/index.ts';
import type { RedactionWords } from '../../../lib/i18n/views/redaction.en.ts';
import { useState } from 'preact/hooks';
import { PlaceButton } from '../PlaceButton.tsx';
import type { Action } from '../state.ts';

interface Props {
  readonly paste: Redaction;
  /** The paste it is compared with, where there is one. */
  readonly compared: Redaction | null;
  readonly before: string;
  readonly extent: RedactionExtent;
  readonly onExtent: (extent: RedactionExtent) => void;
  readonly image: ImageExplanation;
  readonly dispatch: (action: Action) => void;
  readonly r: RedactionWords;
}

const SHOWN = 100;

/** What is masked and where, and the switches for it; seen before anything is made of the text. */
export function RedactionReview({ paste, compared, before, extent, onExtent, image, dispatch, r }: Props) {
  const [open, setOpen] = useState(false);
  const rows = [
    ...paste.masked.map((masked) => ({ masked, place: placeOf(masked) })),
    ...(compared?.masked ?? []).map((masked) => ({ masked, place: <span class="soft">{r.other}</span> })),
  ];

  function placeOf({ path, start }: Masked) {
    if (path === '') return <span class="soft">{r.outside(before.slice(0, start).split('\n').length)}</span>;
    return <PlaceButton image={image} path={path} dispatch={dispatch} />;
  }

  return (
    <section aria-labelledby="redaction-title">
      <h2 id="redaction-title">{r.title}</h2>
      <p>{r.lead}</p>
      <p class="switches">
        <label>
          <input
            type="checkbox"
            checked={extent !== 'nothing'}
            onChange={(event) => onExtent(event.currentTarget.checked ? 'credentials-and-hosts' : 'nothing')}
          />{' '}
          {r.mask}
        </label>
        <label>
          <input
            type="checkbox"
            disabled={extent === 'nothing'}
            checked={extent !== 'credentials-and-hosts'}
            onChange={(event) => onExtent(event.currentTarget.checked ? 'credentials' : 'credentials-and-hosts')}
          />{' '}
          {r.hosts}
        </label>
      </p>
      <p role="status" class={extent === 'nothing' ? 'careful' : ''}>
        {extent === 'nothing' ? r.off : r.count(rows.length)}
      </p>
      {extent !== 'nothing' && <p>{r.look}</p>}
      {rows.length > 0 && (
        <table class="masked">
          <thead>
            <tr>
              <th scope="col">{r.head.kind}</th>
              <th scope="col">{r.head.place}</th>
              <th scope="col">{r.head.placeholder}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ masked, place }) => (
              <tr>
                <td>{r.kind(masked.kind)}</td>
                <td>{place}</td>
                <td>
                  <code>{masked.placeholder}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > SHOWN && <p>{r.more(rows.length - SHOWN)}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{r.text}</summary>
        {open && (
          <pre tabIndex={0} role="group" aria-label={r.text}>
            {paste.text}
          </pre>
        )}
      </details>
    </section>
  );
}
