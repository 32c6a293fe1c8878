/** A text on one line: every run of white space and control characters as one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ');
}
