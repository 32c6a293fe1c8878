import type { Annotation, ImageExplanation } from '../annotate/index.ts';
import type { Unit } from '../catalogue/schema.ts';
import { knownMeaning, type KnownMeaning } from './known-meaning.ts';
import { valueMeanings, type ValueMeaning } from './value-meanings.ts';

/** Something to say about one value, without words. */
export type Meaning = ValueMeaning | KnownMeaning;

/** Whether a meaning is that of the key, not of the value. */
export function isKnownMeaning(meaning: Meaning): meaning is KnownMeaning {
  return meaning.kind === 'label' || meaning.kind === 'env' || meaning.kind === 'skopeo';
}

/**
 * Everything there is to say about one value of an image, the most telling first: what the value says
 * itself, then what its key is known for.
 */
export function meaningsOf(annotation: Annotation, image: ImageExplanation, unit: Unit | undefined): Meaning[] {
  const known = knownMeaning(annotation, image);
  const own = valueMeanings(annotation, image, unit);
  return known ? [...own, known] : own;
}
