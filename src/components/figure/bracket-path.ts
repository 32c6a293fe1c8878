/** Path data of a bracket that opens to the left, from `top` to `bottom`, with a nib in its middle. */
export function bracketPath(x: number, top: number, bottom: number): string {
  const middle = (top + bottom) / 2;
  return `M${x} ${top}h5V${bottom}h-5M${x + 5} ${middle}h5`;
}
