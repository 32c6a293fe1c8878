/** Whether a mask closed this string where the paste does not, be it that the paste ends in a quote that is escaped. */
export function isCutString(text: string, start: number, length: number): boolean {
  const end = start + length;
  if (text[start] === '"' && text[start - 1] !== '\\' && end === text.length) {
    const [escapes] = /\\*(?="$)/.exec(text.slice(start, end)) ?? [''];
    if (escapes.length % 2 === 1) return true;
  }
  return !/["“”„‟″＂'’;]/.test(text[end - 1] ?? '');
}
