import type { Annotation, ImageExplanation } from '../../lib/annotate/index.ts';
import type { Surroundings } from './context.ts';
import { isUnknown } from './is-unknown.ts';
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
  const said = [path, ...saidOf(annotation, image, entry, surroundings, true)];
  if (entry) said.push(entry.summary ?? t.playground.unwritten);
  else if (isUnknown(annotation, image, surroundings)) said.push(t.playground.unknownKey);
  return said.join(' · ');
}
