import { useEffect, useRef, useState } from 'preact/hooks';
import { Blocks } from './Blocks.tsx';
import { useSurroundings } from './context.ts';
import { Note } from './Note.tsx';
import { revealIn } from './reveal-in.ts';
import type { Row } from './rows.ts';
import { shortenRow } from './shorten-row.ts';
import { useSeenBlocks } from './use-seen-blocks.ts';
import type { ViewProps } from './views.ts';

// The usual height of a row, in em.
const ROW = 1.6;

interface Props extends ViewProps {
  readonly rows: readonly Row[];
  readonly lit: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onTry: ((template: string) => void) | undefined;
}

/** The lines of the paste; what can be chosen in them is a button. */
export function Rows({ rows, state, dispatch, image, lit, onKeyDown, onTry }: Props) {
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
