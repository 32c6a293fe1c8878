import type { ComponentChildren } from 'preact';
import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';
import { placeIn } from './place-in.ts';
import { shorten } from './shorten.ts';
import { showPlace } from './show-place.ts';
import type { Action } from './state.ts';

interface Props {
  readonly image: ImageExplanation;
  readonly path: string;
  readonly dispatch: (action: Action) => void;
  /** What stands for the place; its path where nothing is given. */
  readonly children?: ComponentChildren;
}

/** A button that shows a place in the paste; plain code where the image on show has no such place. */
export function PlaceButton({ image, path, dispatch, children = path }: Props) {
  const { t } = useSurroundings();
  const shown = typeof children === 'string' ? shorten(children) : children;
  if (placeIn(image, path) < 0) return <code>{shown}</code>;
  return (
    <button
      type="button"
      class="place"
      title={t.playground.show(shorten(path))}
      onClick={() => showPlace(image, path, dispatch)}
    >
      <code>{shown}</code>
    </button>
  );
}
