/** The anchor of a term in the glossary, by its English name: `image ID` → `image-id`. */
export function termId(en: string): string {
  return en.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
