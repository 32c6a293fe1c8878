/** A command line that a shell reads before anything starts. */
export interface ShellForm {
  readonly shell: 'posix' | 'cmd' | 'powershell';
  /** The shell and its flags, as they stand in front. */
  readonly front: readonly string[];
  readonly script: string;
  /** Words after the script: its own name, then its arguments. */
  readonly rest: readonly string[];
  /** The script ends in `exec`, so a program takes the place of the shell. */
  readonly handsOver: boolean;
  /** The script reads words that follow it: `$0`, `$1`, `$@`, `$*`. */
  readonly readsWords: boolean;
}

const POSIX = /^(?:.*\/)?(?:sh|bash|ash|dash|zsh|ksh)$/;
const CMD = /^(?:.*[\\/])?cmd(?:\.exe)?$/i;
const POWERSHELL = /^(?:.*[\\/])?(?:powershell|pwsh)(?:\.exe)?$/i;

/**
 * Takes apart the words a shell-form instruction becomes: `/bin/sh -c LINE` unless SHELL set others, `cmd /S /C
 * LINE` on Windows. Null for anything else, such as a bare `bash`, or `["/bin/sh", "-c"]` without a line.
 */
export function shellForm(words: readonly string[]): ShellForm | null {
  const program = words[0];
  if (program === undefined) return null;
  const shell = POSIX.test(program)
    ? 'posix'
    : CMD.test(program)
      ? 'cmd'
      : POWERSHELL.test(program)
        ? 'powershell'
        : null;
  if (!shell) return null;
  let at = 1;
  let runsLine = false;
  while (at < words.length && isFlag(words[at]!, shell)) {
    runsLine ||= startsLine(words[at]!, shell);
    // `bash -o pipefail -c LINE`: this flag takes the next word.
    at += shell === 'posix' && /^[-+][a-z]*o$/i.test(words[at]!) ? 2 : 1;
  }
  const script = words[at];
  if (!runsLine || script === undefined) return null;
  return {
    shell,
    front: words.slice(0, at),
    script,
    rest: words.slice(at + 1),
    handsOver: shell === 'posix' && /(?:^|[;&|\n]|\bthen|\belse|\bdo)\s*exec\s+[^<>\s]/.test(script),
    readsWords: shell === 'posix' && /\$(?:\{?[0-9@*#]|\{?!)/.test(script),
  };
}

function isFlag(word: string, shell: ShellForm['shell']): boolean {
  if (shell === 'cmd') return /^\/[a-z]+$/i.test(word);
  return shell === 'posix' ? /^[-+][a-zA-Z]+$|^--\w/.test(word) : /^-\w+$|^(?:Bypass|Stop|Restricted)$/.test(word);
}

function startsLine(word: string, shell: ShellForm['shell']): boolean {
  if (shell === 'cmd') return /^\/[ck]$/i.test(word);
  return shell === 'posix' ? /^-[a-zA-Z]*c[a-zA-Z]*$/.test(word) : /^-c(?:ommand)?$/i.test(word);
}
