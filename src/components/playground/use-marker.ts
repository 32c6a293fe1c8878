import { useEffect, useState } from 'preact/hooks';
import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';
import type { Mark } from './editor-marks.ts';
import { loadFindingWords } from './load-finding-words.ts';

/** Finds the marks of an image. */
export type Marker = (image: ImageExplanation) => Mark[];

/**
 * What marks the findings in the editor, once it is wanted: the rules and their words are not needed before.
 * Null until then, and where they cannot be had.
 */
export function useMarker(wanted: boolean): Marker | null {
  const { locale } = useSurroundings();
  const [marker, setMarker] = useState<Marker | null>(null);
  useEffect(() => {
    if (!wanted) return;
    Promise.all([import('./editor-marks.ts'), loadFindingWords[locale]()]).then(
      ([{ marksOf }, findings]) => setMarker(() => (image: ImageExplanation) => marksOf(image, findings)),
      () => undefined,
    );
  }, [wanted]);
  return marker;
}
