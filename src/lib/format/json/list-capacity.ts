/**
 * How far a list read from JSON may be opened past its end. Appending doubles, and more slowly past 256; older
 * decoders grow by half, from four.
 */
export function listCapacity(length: number, appends: boolean): number {
  let capacity = 0;
  while (capacity < length) {
    if (!appends) capacity = Math.max(capacity + Math.floor(capacity / 2), 4);
    else capacity += capacity < 256 ? capacity || 1 : Math.floor((capacity + 768) / 4);
  }
  return capacity;
}
