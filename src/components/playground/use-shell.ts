import { useEffect, useState } from 'preact/hooks';

/** The shells a line is quoted for, in the order they are offered. */
export const quotedShells = ['posix', 'powershell', 'cmd'] as const;
export type QuotedShell = (typeof quotedShells)[number];

// Field pages keep the reader's choice under the same name.
const KEY = 'layerwise-shell';

/** The shell the reader chose, here or on a field page, and the way to choose another. */
export function useShell(): [QuotedShell, (shell: QuotedShell) => void] {
  const [shell, setShell] = useState<QuotedShell>('posix');
  useEffect(() => setShell(kept() ?? 'posix'), []);
  return [
    shell,
    (chosen) => {
      setShell(chosen);
      try {
        localStorage.setItem(KEY, chosen);
      } catch {
        // Storage is denied; the choice holds for this note.
      }
    },
  ];
}

function kept(): QuotedShell | undefined {
  try {
    const word = localStorage.getItem(KEY);
    return quotedShells.find((shell) => shell === word);
  } catch {
    return undefined;
  }
}
