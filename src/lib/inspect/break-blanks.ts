const AT_MOST = 4096;
const BLANK = ' '.repeat(AT_MOST);

/**
 * Puts a line break into long stretches of spaces between the values of a JSON text; its length stays. The
 * parser gathers blanks one by one, at thirty bytes each, until a line ends.
 */
export function breakBlanks(json: string): string {
  if (!json.includes(BLANK)) return json;
  const parts: string[] = [];
  let from = 0;
  let run = 0;
  let isInside = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    run = code === 0x20 && !isInside ? run + 1 : 0;
    if (code === 0x22) isInside = !isInside;
    else if (code === 0x5c && isInside) at++;
    else if (run === AT_MOST) {
      parts.push(json.slice(from, at), '\n');
      from = at + 1;
      run = 0;
    }
  }
  return parts.join('') + json.slice(from);
}
