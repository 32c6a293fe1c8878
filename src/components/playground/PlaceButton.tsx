import type { ComponentChildren } from 'preact';
import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';
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
  if (!image.annotations.some((annotation) => annotation.path === path)) return <code>{children}</code>;
  return (
    <button
      type="button"
      class="place"
      title={t.playground.show(path)}
      onClick={() => showPlace(image, path, dispatch)}
    >
      <code>{children}</code>
    </button>
  );
}
