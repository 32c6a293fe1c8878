/**
 * How words are written so that a Dockerfile reads them back. In double quotes a backslash before `"`, `$` or
 * itself stands for that character. Source: moby/buildkit frontend/dockerfile/shell/lex.go, processDoubleQuote.
 */
const quoted = (text: string) => `"${text.replace(/[\\"$]/g, '\\$&')}"`;

/** A word that may stand bare: nothing in it is special to the parser, and it does not look like a heredoc. */
const isBare = (text: string) => /^[\w@%+:,./-]+$/.test(text);

/** A value or a name of ENV and LABEL. */
export function word(text: string): string {
  return isBare(text) ? text : quoted(text);
}

/** Words in the exec form of instructions whose words are taken as they are. */
export function execForm(words: readonly string[]): string {
  return `[${words.map((one) => JSON.stringify(one)).join(', ')}]`;
}

/** Words in the exec form of VOLUME, where each is still read for variables and quotes. */
export function expandedExecForm(words: readonly string[]): string {
  return execForm(words.map((one) => one.replace(/[\\"'$]/g, '\\$&')));
}

/** Whether a line of a Dockerfile can hold a text at all: there is no way to write a line break in a value. */
export function fitsOneLine(text: string): boolean {
  return !/[\n\r]/.test(text);
}
