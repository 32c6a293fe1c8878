const LARGEST = 300_000;
const LONGEST_LINE = 5000;

/**
 * Whether the editor can hold a text exactly as it is. It would write every line break alike and drop
 * a byte order mark, and it is no place for a minified megabyte; the rows show those.
 */
export function suitsEditor(text: string): boolean {
  if (text.length > LARGEST || text.includes('\r') || text.startsWith('\ufeff')) return false;
  return !/[\u2028\u2029\0]/.test(text) && !text.split('\n').some((line) => line.length > LONGEST_LINE);
}
