import type { Annotation, ImageExplanation } from '../../lib/annotate/index.ts';
import type { Surroundings } from './context.ts';
import { noFieldText } from './no-field-text.ts';
import { saidOf } from './said-of.ts';

/** A value and its meaning on one line, for who cannot see the note beside it. */
export function sayAnnotation(
  annotation: Annotation,
  image: ImageExplanation,
  surroundings: Pick<Surroundings, 't' | 'known' | 'index'>,
): string {
  const { path, field } = annotation;
  const { t, index } = surroundings;
  const entry = field === null ? undefined : index.entry(field);
  const means = entry
    ? (entry.summary ?? t.playground.unwritten)
    : (noFieldText(annotation, image, surroundings) ?? []);
  return [path, ...saidOf(annotation, image, entry, surroundings, true)].concat(means).join(' · ');
}
