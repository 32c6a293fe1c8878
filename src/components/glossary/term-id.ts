/** The anchor of a term on the glossary page, by its English name: `image-id`. */
export function termId(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
