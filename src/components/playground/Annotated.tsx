import { useEffect, useMemo } from 'preact/hooks';
import { announce } from './announce.ts';
import { useSurroundings } from './context.ts';
import { imageRange } from './image-range.ts';
import { inTurn } from './in-turn.tsx';
import { isItem } from './items.ts';
import { Notes } from './Notes.tsx';
import { layOut } from './rows.ts';
import { Rows } from './Rows.tsx';
import { sayAnnotation } from './say-annotation.ts';
import { SourcePane } from './SourcePane.tsx';
import { usePainted } from './use-painted.ts';
import type { ViewProps } from './views.ts';

interface Props extends ViewProps {
  readonly onEdit: (text: string) => void;
  readonly onTry?: ((template: string) => void) | undefined;
}

// So many rows, and notes, fill what of a screen is left below the box.
const ROWS_AT_FIRST = 30;
const NOTES_AT_FIRST = 8;

const RowsInTurn = inTurn(Rows);
const NotesInTurn = inTurn(Notes);

/** The paste on the left, its meaning on the right, joined both ways. */
export function Annotated({ state, dispatch, image, onEdit, onTry }: Props) {
  const surroundings = useSurroundings();
  const { t } = surroundings;
  const { start, end } = imageRange(state);
  const laidOut = useMemo(() => layOut(state.text, state.masked, image, { start, end }), [image, start, end]);
  // Of a paste that is still being read, what is in sight is painted before the rest is drawn.
  const isHurried = !usePainted(image, state.rest === 'coming' && state.selected < 0);
  const rows = isHurried ? laidOut.slice(0, ROWS_AT_FIRST) : laidOut;
  const lit = state.hovered >= 0 ? state.hovered : state.selected;
  const all = useMemo(() => image.annotations.flatMap((annotation, i) => (isItem(annotation) ? i : [])), [image]);
  const items = isHurried ? all.slice(0, NOTES_AT_FIRST) : all;

  // The note of what is chosen stands in another column than the focus.
  const chosen = image.annotations[state.selected];
  useEffect(() => {
    if (chosen) announce(sayAnnotation(chosen, image, surroundings));
  }, [chosen?.path]);

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
          <RowsInTurn
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
        <NotesInTurn items={items} state={state} dispatch={dispatch} image={image} lit={lit} onTry={onTry} />
      </div>
    </div>
  );
}
