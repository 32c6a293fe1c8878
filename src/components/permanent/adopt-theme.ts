/** Puts the colour scheme the reader chose in the shell on a page without it. */
export function adoptTheme(): void {
  try {
    const kept = localStorage.getItem('starlight-theme');
    if (kept === 'light' || kept === 'dark') document.documentElement.dataset['theme'] = kept;
  } catch {
    // Storage is denied; the system decides.
  }
}
