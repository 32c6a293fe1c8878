/** A phrase with its number: “from layer {n}”. */
export function numbered(phrase: string, n: number): string {
  return phrase.replace('{n}', String(n));
}
