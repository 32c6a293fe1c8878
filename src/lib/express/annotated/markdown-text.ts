import { oneLine } from '../one-line.ts';

/**
 * A text as Markdown that shows it and nothing else. Numeric references show a character and never act as markup.
 * Source: CommonMark 0.31.2, section 2.5.
 */
export function markdownText(text: string): string {
  return oneLine(text).replace(
    /[\\`*_{}[\]()<>&|~#!$^=@]|:(?=\/\/)|(?<=www)\./gi,
    (char) => `&#${char.charCodeAt(0)};`,
  );
}

/** A text as a code span that also stands in a table; where it holds what a table or a span ends at, as plain text. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  if (line.trim() === '') return '';
  return /[`|\\]/.test(line) ? markdownText(line) : `\`${line.trim()}\``;
}

/** A text as a fenced block, behind a fence longer than any run of backticks in it. */
export function markdownFence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\r\n?/g, '\n').replace(/\n$/, '')}\n${fence}`;
}
