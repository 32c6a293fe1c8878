/** A text, or its first `most` units and an ellipsis. */
export function shorten(text: string, most = 2000): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
