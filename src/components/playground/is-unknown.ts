import type { Annotation, ImageExplanation } from '../../lib/annotate/index.ts';
import type { Surroundings } from './context.ts';

/** Whether nothing is known of a key; what keys other than fields are known for comes once the page is idle. */
export function isUnknown(
  annotation: Annotation,
  image: ImageExplanation,
  { index, known }: Pick<Surroundings, 'index' | 'known'>,
): boolean {
  const isField = annotation.field !== null && index.entry(annotation.field) !== undefined;
  return !isField && known !== null && known(annotation, image) === null;
}
