/** Writes the characters a pattern finds as numeric references, which show a character and never act as markup. */
export function referCharacters(text: string, pattern: RegExp): string {
  return text.replace(pattern, (char) => `&#${char.charCodeAt(0)};`);
}
