/** The step of the sediment ramp, 1 to 8, of the layer at `index` (base 0) among `count` layers. */
export function stratumOf(index: number, count: number): number {
  return 1 + Math.round((index / Math.max(1, count - 1)) * 7);
}
