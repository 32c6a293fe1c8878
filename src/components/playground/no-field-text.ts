import type { Annotation, ImageExplanation } from '../../lib/annotate/index.ts';
import type { Surroundings } from './context.ts';

/**
 * What is said of a key that is no field: what it is known for, or that nothing is known. Null before that is here, which comes
 * once the page is idle.
 */
export function noFieldText(
  annotation: Annotation,
  image: ImageExplanation,
  { t, known }: Pick<Surroundings, 't' | 'known'>,
): string | null {
  if (!known) return null;
  const text = known(annotation, image);
  return text === null ? t.playground.unknownKey : t.playground.asSentence(text);
}
