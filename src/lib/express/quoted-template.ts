/** The shells a template is quoted for. */
export type TemplateShell = 'posix' | 'powershell' | 'cmd';

/**
 * A template as one word of a shell's command line. cmd takes one line only and expands what stands between two
 * percent signs where a variable has that name; nothing quotes either.
 */
export function quotedTemplate(template: string, shell: TemplateShell): string {
  switch (shell) {
    case 'posix':
      return `'${template.replaceAll("'", String.raw`'\''`)}'`;
    case 'powershell':
      return `'${forWindows(template).replaceAll("'", "''")}'`;
    case 'cmd':
      return forCmd(`"${forWindows(template).replace(/\\+$/, '$&$&')}"`);
  }
}

// Windows PowerShell and PowerShell up to 7.2 drop bare double quotes on the way to a program, and later ones
// hand over the backslashes of escaped ones. Backquotes mean the same to Go and nothing to these shells; but
// escapes do not work between them, so a string that has some stays in double quotes.
function forWindows(template: string): string {
  const bare = template.replace(/"([^"\\`]*)"/g, '`$1`');
  return bare.replace(/(\\*)"/g, '$1$1\\"');
}

// To cmd every double quote opens or closes, also one with a backslash; what is then outside needs a caret.
function forCmd(word: string): string {
  let inside = false;
  return word.replace(/["&|<>^]/g, (char) => {
    if (char === '"') inside = !inside;
    return char === '"' || inside ? char : `^${char}`;
  });
}
