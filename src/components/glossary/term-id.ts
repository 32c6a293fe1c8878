/** The anchor of a term, made of its English name so that both languages share it. */
export function termId(english: string): string {
  return english.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
