import type { Explanation, ImageExplanation } from '../../../lib/annotate/index.ts';

/** An image the one on show can be compared with. */
export interface Target {
  readonly id: string;
  /** Whether it stands in the same paste or in the second one. */
  readonly in: 'own' | 'other';
  /** Its place there, 1 for the first. */
  readonly position: number;
  readonly image: ImageExplanation;
}

/** What there is to compare with: the second paste first, since someone put it there for that. */
export function compareTargets(own: Explanation, shown: number, other: Explanation | null): Target[] {
  const from = (where: Target['in'], { images }: Explanation): Target[] =>
    images.map((image, i) => ({ id: `${where}-${i}`, in: where, position: i + 1, image }));
  const others = other ? from('other', other) : [];
  return [...others, ...from('own', own).filter(({ position }) => position !== shown + 1)];
}
