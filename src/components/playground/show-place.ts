import type { ImageExplanation } from '../../lib/annotate/index.ts';
import type { Action } from './state.ts';

/** Opens the annotated view at a path of the image on show and brings it before the reader. */
export function showPlace({ annotations }: ImageExplanation, path: string, dispatch: (action: Action) => void): void {
  dispatch({ type: 'view', view: 'annotated' });
  dispatch({ type: 'select', annotation: annotations.findIndex((annotation) => annotation.path === path) });
  revealSelected();
}

/** Scrolls to the selected place, as a link into a page does. */
export function revealSelected(): void {
  requestAnimationFrame(() => {
    const row = document.querySelector('.rows .selected');
    const beside = row && document.querySelector('.annotated .meaning')?.getClientRects().length;
    if (beside) row.closest('.annotated')?.scrollIntoView();
    else row?.scrollIntoView({ block: 'center' });
  });
}
