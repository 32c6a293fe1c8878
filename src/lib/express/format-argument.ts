import type { Shell } from './print-lines.ts';
import { shellArgument } from './shell-argument.ts';

/** Quotes a Go template for a shell. */
export function formatArgument(template: string, shell: Exclude<Shell, 'jq'>): string {
  return shellArgument(shell === 'posix' ? template : forWindows(template), shell);
}

// Windows PowerShell and PowerShell up to 7.2 drop bare double quotes on the way to a program, and later ones
// hand over the backslashes of escaped ones. Backquotes mean the same to Go and nothing to these shells; but
// escapes do not work between them, so a string that has some stays in double quotes.
function forWindows(template: string): string {
  return template.replace(/"([^"\\`]*)"/g, '`$1`');
}
