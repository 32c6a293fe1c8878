import type { FieldIndex } from '../catalogue/index.ts';
import type { Documents, Recognition } from '../inspect/index.ts';
import { explainImage } from './explain-image.ts';
import { outline } from './outline.ts';
import type { Explanation } from './types.ts';

/** Joins a paste with the catalogue. An unknown field is an outcome, not an error. */
export function annotate(documents: Documents, recognition: Recognition, index: FieldIndex): Explanation {
  const { subjects, ...rest } = outline(documents, recognition);
  const images = subjects.map(({ node, kind, path: base }) => explainImage({ kind, base }, () => node, index));
  return { ...rest, images };
}
