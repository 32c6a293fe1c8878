import { useEffect, useState } from 'preact/hooks';
import type { ImageExplanation } from '../../lib/annotate/index.ts';
import { useSurroundings } from './context.ts';
import type { Mark } from './editor-marks.ts';

const words = {
  en: () => import('../../lib/i18n/views/findings.en.ts').then(({ findingsEn }) => findingsEn),
  zh: () => import('../../lib/i18n/views/findings.zh.ts').then(({ findingsZh }) => findingsZh),
};

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
    Promise.all([import('./editor-marks.ts'), words[locale]()]).then(
      ([{ marksOf }, findings]) => setMarker(() => (image: ImageExplanation) => marksOf(image, findings)),
      () => undefined,
    );
  }, [wanted]);
  return marker;
}
