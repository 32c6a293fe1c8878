import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { announce } from './announce.ts';
import { Blocks } from './Blocks.tsx';
import { useSurroundings } from './context.ts';
import { imageRange } from './image-range.ts';
import { isItem, itemOf } from './items.ts';
import { Note } from './Note.tsx';
import { layOut, type Row } from './rows.ts';
import { sayAnnotation } from './say-annotation.ts';
import { shortenRow } from './shorten-row.ts';
import { SourcePane } from './SourcePane.tsx';
import type { Action, State } from './state.ts';
import { usePainted } from './use-painted.ts';
import { useSeenBlocks } from './use-seen-blocks.ts';

interface Props {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly image: ImageExplanation;
  readonly onEdit: (text: string) => void;
  readonly onTry?: ((template: string) => void) | undefined;
}

// So many rows, and notes, fill what of a screen is left below the box.
const ROWS_AT_FIRST = 30;
const NOTES_AT_FIRST = 8;

// Usual heights of a note and of a row, in em.
const NOTE = 5.5;
const ROW = 1.6;

/** The paste on the left, its meaning on the right, joined both ways. */
export function Annotated({ state, dispatch, image, onEdit, onTry }: Props) {
  const surroundings = useSurroundings();
  const { t } = surroundings;
  const { start, end } = imageRange(state);
  const laidOut = useMemo(() => layOut(state.text, state.masked, image, { start, end }), [image, start, end]);
  const notes = useRef<HTMLOListElement>(null);
  // Of a paste that is still being read, what is in sight is painted before the rest is drawn.
  const isHurried = !usePainted(image, state.rest === 'coming' && state.selected < 0);
  const rows = isHurried ? laidOut.slice(0, ROWS_AT_FIRST) : laidOut;
  const lit = state.hovered >= 0 ? state.hovered : state.selected;
  const litItem = lit >= 0 ? itemOf(image.annotations, lit) : -1;
  const all = useMemo(() => image.annotations.flatMap((annotation, i) => (isItem(annotation) ? i : [])), [image]);
  const items = isHurried ? all.slice(0, NOTES_AT_FIRST) : all;
  const seen = useSeenBlocks(notes, items.length, items.indexOf(litItem), image);

  // The lit note comes into view in its own column; the page itself does not move.
  useEffect(() => {
    const note = notes.current?.querySelector<HTMLElement>(`[data-note="${litItem}"]`);
    if (note) revealIn(notes.current, note);
  }, [litItem]);

  // The note of what is chosen stands in another column than the focus.
  const chosen = image.annotations[state.selected];
  useEffect(() => {
    if (chosen) announce(sayAnnotation(chosen, image, surroundings));
  }, [chosen?.path]);

  // A note that shows one element of its list keeps to it while the reader is at the note.
  function inside(item: number): number {
    return state.selected >= 0 && itemOf(image.annotations, state.selected) === item ? state.selected : item;
  }

  function note(i: number) {
    const isOpen = state.selected >= 0 && itemOf(image.annotations, state.selected) === i;
    return (
      <li
        key={i}
        data-note={i}
        class={i === litItem ? 'lit' : ''}
        aria-current={isOpen || undefined}
        onMouseEnter={() => dispatch({ type: 'hover', annotation: inside(i) })}
        onClick={() => dispatch({ type: 'select', annotation: inside(i) })}
      >
        <Note
          image={image}
          position={state.image}
          sample={state.sample}
          annotation={i === litItem && lit >= 0 ? lit : i}
          open={isOpen}
          onTry={onTry}
        />
      </li>
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      dispatch({ type: 'step', by: event.key === 'ArrowDown' ? 1 : -1 });
    }
    if (event.key === 'Enter' && state.selected >= 0) {
      const link = document.querySelector<HTMLAnchorElement>('[data-open-page]');
      if (link) {
        event.preventDefault();
        link.click();
      }
    }
  }

  return (
    <div class="annotated" onMouseLeave={() => dispatch({ type: 'hover', annotation: -1 })}>
      <div class="source">
        <h2>{t.playground.source}</h2>
        <SourcePane state={state} dispatch={dispatch} image={image} onEdit={onEdit}>
          <Rows
            rows={rows}
            state={state}
            dispatch={dispatch}
            image={image}
            lit={lit}
            onKeyDown={onKeyDown}
            onTry={onTry}
          />
        </SourcePane>
        <p class="hint">{t.playground.hint}</p>
      </div>
      <div class="meaning">
        <h2>{t.playground.meaning}</h2>
        <ol ref={notes} class="notes" tabIndex={0} aria-label={t.playground.meaning}>
          <Blocks seen={seen} length={items.length} rowHeight={NOTE} row={(position) => note(items[position]!)} />
        </ol>
      </div>
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly Row[];
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly image: ImageExplanation;
  readonly lit: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onTry: ((template: string) => void) | undefined;
}

function Rows({ rows, state, dispatch, image, lit, onKeyDown, onTry }: RowsProps) {
  const { t } = useSurroundings();
  const list = useRef<HTMLOListElement>(null);
  const rowOf = (annotation: number) =>
    rows.findLastIndex((row) => row.annotation >= 0 && row.annotation <= annotation);
  const selectedRow = state.selected >= 0 ? rowOf(state.selected) : -1;
  const litRow = lit >= 0 ? rowOf(lit) : -1;
  const seen = useSeenBlocks(list, rows.length, selectedRow, image);
  const [whole, setWhole] = useState<{ readonly of: unknown; readonly row: number }>({ of: null, row: -1 });
  const entrance = selectedRow >= 0 ? selectedRow : rows.findIndex((row) => row.annotation >= 0);

  // Stepping by keyboard takes the focus along; a choice made among the notes brings its row into view.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${selectedRow}"]`);
    if (!row) return;
    if (list.current!.contains(document.activeElement)) row.focus();
    else revealIn(list.current!.closest<HTMLElement>('.source-pane'), row);
  }, [selectedRow]);

  return (
    <ol ref={list} class="rows" aria-label={t.playground.source} onKeyDown={onKeyDown}>
      <Blocks seen={seen} length={rows.length} rowHeight={ROW} row={row} />
    </ol>
  );

  function row(i: number) {
    const row = rows[i]!;
    const isWhole = whole.of === rows && whole.row === i;
    const { tokens, longer } = isWhole ? { ...row, longer: 0 } : shortenRow(row);
    const lead = tokens[0]?.kind === 'plain' ? /^ */.exec(tokens[0].text)![0].length : 0;
    const code = tokens.map(({ kind, text }, at) =>
      kind !== 'plain' ? (
        <span class={kind}>{text}</span>
      ) : at === 0 && lead > 0 ? (
        [<span class="lead">{text.slice(0, lead)}</span>, text.slice(lead)]
      ) : (
        text
      ),
    );
    // What wraps goes on under its own beginning.
    const style = row.indent > 0 ? { '--indent': row.indent } : undefined;
    const codeClass = lead > 0 ? `code lead-${lead}` : 'code';
    const classes = `${i === litRow ? 'lit' : ''} ${i === selectedRow ? 'selected' : ''}`;
    return (
      <li key={i} class={classes}>
        <span class="number" aria-hidden="true">
          {row.line}
        </span>
        {row.annotation >= 0 ? (
          <button
            type="button"
            class={codeClass}
            data-row={i}
            style={style}
            tabIndex={i === entrance ? 0 : -1}
            aria-expanded={i === selectedRow}
            onMouseEnter={() => dispatch({ type: 'hover', annotation: row.annotation })}
            onFocus={(event) => {
              // A press of the pointer focuses too; its click then chooses, and must not find the choice made.
              const byKeyboard = event.currentTarget.matches(':focus-visible');
              if (byKeyboard && selectedRow !== i && state.selected >= 0)
                dispatch({ type: 'select', annotation: row.annotation });
            }}
            onClick={() => dispatch({ type: 'select', annotation: i === selectedRow ? -1 : row.annotation })}
          >
            {code}
          </button>
        ) : (
          <span class={codeClass} style={style}>
            {code}
          </span>
        )}
        {longer > 0 && (
          <button type="button" class="button" onClick={() => setWhole({ of: rows, row: i })}>
            {t.playground.showWhole(longer)}
          </button>
        )}
        {i === selectedRow && (
          <div class="inline-note">
            <Note
              image={image}
              position={state.image}
              sample={state.sample}
              annotation={state.selected}
              open
              onTry={onTry}
            />
          </div>
        )}
      </li>
    );
  }
}

// Scrolls a pane, not the page, so that a part of it can be seen.
function revealIn(pane: HTMLElement | null, part: HTMLElement): void {
  if (!pane || pane.scrollHeight <= pane.clientHeight) return;
  const top = part.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (top >= 0 && top + part.offsetHeight <= pane.clientHeight) return;
  pane.scrollTop += top - pane.clientHeight / 3;
}
