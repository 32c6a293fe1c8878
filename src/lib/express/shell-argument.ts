import type { Shell } from './print-lines.ts';

/** Quotes one argument of a program for a shell, whatever it holds. */
export function shellArgument(text: string, shell: Exclude<Shell, 'jq'>): string {
  switch (shell) {
    case 'posix':
      return `'${text.replaceAll("'", String.raw`'\''`)}'`;
    case 'powershell':
      // Windows PowerShell and PowerShell up to 7.2 drop bare double quotes on the way to a program.
      return `'${escapeQuotes(text).replaceAll("'", "''")}'`;
    case 'cmd':
      return `"${escapeQuotes(text)}"`;
  }
}

// Programs for Windows read a backslash as itself unless it stands before a double quote.
function escapeQuotes(text: string): string {
  return text.replaceAll(/(\\*)"/g, String.raw`$1$1\"`);
}
