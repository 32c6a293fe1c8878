import type { ImageExplanation } from '../../lib/annotate/index.ts';

const known = new WeakMap<ImageExplanation, ReadonlyMap<string, number>>();

/** The position of the annotation with a path in an image; -1 where there is none. Quick however many there are. */
export function placeIn(image: ImageExplanation, path: string): number {
  let places = known.get(image);
  if (!places) {
    const first = new Map<string, number>();
    image.annotations.forEach((annotation, i) => first.has(annotation.path) || first.set(annotation.path, i));
    known.set(image, (places = first));
  }
  return places.get(path) ?? -1;
}
