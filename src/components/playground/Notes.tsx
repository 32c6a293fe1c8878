import { useEffect, useRef } from 'preact/hooks';
import { Blocks } from './Blocks.tsx';
import { useSurroundings } from './context.ts';
import { itemOf } from './items.ts';
import { Note } from './Note.tsx';
import { revealIn } from './reveal-in.ts';
import { useSeenBlocks } from './use-seen-blocks.ts';
import type { ViewProps } from './views.ts';

interface Props extends ViewProps {
  /** The annotations that have a note. */
  readonly items: readonly number[];
  readonly lit: number;
  readonly onTry: ((template: string) => void) | undefined;
}

// The usual height of a note, in em.
const NOTE = 5.5;

/** What each value of the paste means. */
export function Notes({ items, state, dispatch, image, lit, onTry }: Props) {
  const { t } = useSurroundings();
  const list = useRef<HTMLOListElement>(null);
  const litItem = lit >= 0 ? itemOf(image.annotations, lit) : -1;
  const seen = useSeenBlocks(list, items.length, items.indexOf(litItem), image);

  // The lit note comes into view in its own column; the page itself does not move.
  useEffect(() => {
    const note = list.current?.querySelector<HTMLElement>(`[data-note="${litItem}"]`);
    if (note) revealIn(list.current, note);
  }, [litItem]);

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

  return (
    <ol ref={list} class="notes" tabIndex={0} aria-label={t.playground.meaning}>
      <Blocks seen={seen} length={items.length} rowHeight={NOTE} row={(position) => note(items[position]!)} />
    </ol>
  );
}
