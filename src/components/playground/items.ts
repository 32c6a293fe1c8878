import type { Annotation } from '../../lib/annotate/index.ts';

/** Whether an annotation has a note of its own; elements are explained in their parent's. */
export function isItem({ field }: Annotation): boolean {
  return field === null || !/(?:\[\]|\{\})$/.test(field);
}

/** The annotation whose note covers this one: itself or the nearest list or map above it. */
export function itemOf(annotations: readonly Annotation[], at: number): number {
  let i = at;
  while (i > 0 && !isItem(annotations[i]!)) i--;
  return i;
}

/** The next or previous annotation, staying inside the list. */
export function stepItem(annotations: readonly Annotation[], from: number, by: 1 | -1): number {
  if (annotations.length === 0) return -1;
  if (from < 0) return by > 0 ? 0 : annotations.length - 1;
  return Math.min(annotations.length - 1, Math.max(0, from + by));
}
