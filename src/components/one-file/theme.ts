/** A colour scheme the reader can choose; `auto` follows the system. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

// The shell of the site keeps the choice under the same name.
const KEY = 'starlight-theme';
const system = matchMedia('(prefers-color-scheme: dark)');
let applied: Theme = 'auto';
system.addEventListener('change', () => applyTheme(applied));

/** Puts a colour scheme on the page. */
export function applyTheme(theme: Theme): void {
  applied = theme;
  const isDark = theme === 'auto' ? system.matches : theme === 'dark';
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
}

/** The scheme the reader chose, where the browser lets us know. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return themes.find((theme) => theme === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps the reader's choice, where the browser lets us. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme === 'auto' ? '' : theme);
  } catch {
    // Storage is denied; the choice holds for this page.
  }
}
