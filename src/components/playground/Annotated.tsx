import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';
import { isItem, itemOf } from './items.ts';
import { Note } from './Note.tsx';
import { layOut, type Row } from './rows.ts';
import { SourcePane } from './SourcePane.tsx';
import type { Action, State } from './state.ts';

interface Props {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly image: ImageExplanation;
  readonly onEdit: (text: string) => void;
  readonly onTry?: ((template: string) => void) | undefined;
}

const ROWS_AT_ONCE = 1500;

/** The paste on the left, its meaning on the right, joined both ways. */
export function Annotated({ state, dispatch, image, onEdit, onTry }: Props) {
  const { t } = useSurroundings();
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const range = useMemo(() => rangeOf(state), [state.explanation, state.image]);
  const rows = useMemo(() => layOut(state.text, state.masked, image, range), [image, range]);
  const notes = useRef<HTMLOListElement>(null);
  const lit = state.hovered >= 0 ? state.hovered : state.selected;
  const litItem = lit >= 0 ? itemOf(image.annotations, lit) : -1;

  useEffect(() => setLimit(ROWS_AT_ONCE), [state.text]);
  // The lit note comes into view in its own column; the page itself does not move.
  useEffect(() => {
    const note = notes.current?.querySelector<HTMLElement>(`[data-note="${litItem}"]`);
    if (note) revealIn(notes.current, note);
  }, [litItem]);

  // A note that shows one element of its list keeps to it while the reader is at the note.
  function inside(item: number): number {
    return state.selected >= 0 && itemOf(image.annotations, state.selected) === item ? state.selected : item;
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
            rows={rows.slice(0, limit)}
            state={state}
            dispatch={dispatch}
            image={image}
            lit={lit}
            onKeyDown={onKeyDown}
            onTry={onTry}
          />
          {rows.length > limit && (
            <button type="button" class="button" onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
              {t.playground.more(Math.min(ROWS_AT_ONCE, rows.length - limit))}
            </button>
          )}
        </SourcePane>
        <p class="hint">{t.playground.hint}</p>
      </div>
      <div class="meaning">
        <h2>{t.playground.meaning}</h2>
        <ol ref={notes} class="notes" tabIndex={0} aria-label={t.playground.meaning}>
          {image.annotations.slice(0, 4000).map(
            (annotation, i) =>
              isItem(annotation) && (
                <li
                  data-note={i}
                  class={i === litItem ? 'lit' : ''}
                  onMouseEnter={() => dispatch({ type: 'hover', annotation: inside(i) })}
                  onClick={() => dispatch({ type: 'select', annotation: inside(i) })}
                >
                  <Note
                    image={image}
                    position={state.image}
                    annotation={i === litItem && lit >= 0 ? lit : i}
                    open={itemOf(image.annotations, state.selected) === i && state.selected >= 0}
                    onTry={onTry}
                  />
                </li>
              ),
          )}
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
      {rows.map((row, i) => {
        const code = row.tokens.map(({ kind, text }) => (kind === 'plain' ? text : <span class={kind}>{text}</span>));
        const style = row.indent > 0 ? { paddingInlineStart: `${row.indent}ch` } : undefined;
        const classes = `${i === litRow ? 'lit' : ''} ${i === selectedRow ? 'selected' : ''}`;
        return (
          <li class={classes}>
            <span class="number" aria-hidden="true">
              {row.line}
            </span>
            {row.annotation >= 0 ? (
              <button
                type="button"
                class="code"
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
              <span class="code" style={style}>
                {code}
              </span>
            )}
            {i === selectedRow && (
              <div class="inline-note">
                <Note image={image} position={state.image} annotation={state.selected} open onTry={onTry} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

// Scrolls a pane, not the page, so that a part of it can be seen.
function revealIn(pane: HTMLElement | null, part: HTMLElement): void {
  if (!pane || pane.scrollHeight <= pane.clientHeight) return;
  const top = part.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (top >= 0 && top + part.offsetHeight <= pane.clientHeight) return;
  pane.scrollTop += top - pane.clientHeight / 3;
}

// The lines that hold this image, and what stands around it when it is the only one.
function rangeOf({ explanation, image, text }: State): { start: number; end: number } {
  const node = explanation.images[image]!.node;
  const start = image === 0 ? 0 : text.lastIndexOf('\n', node.start - 1) + 1;
  if (image === explanation.images.length - 1) return { start, end: text.length };
  const newline = text.indexOf('\n', node.end);
  return { start, end: newline < 0 ? text.length : newline };
}
