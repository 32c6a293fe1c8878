/**
 * How many layers two images share: those up to the first difference, counted from the base, because a
 * layer is stored under its chainID and that covers everything below it.
 */
export function sharedPrefix(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((layer, i) => layer !== b[i]);
  return first < 0 ? Math.min(a.length, b.length) : first;
}
