const KEY = 'starlight-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');

/** Lets each list of themes on the page choose one, and follows the system where none is chosen. */
export function chooseTheme(): void {
  const lists = [...document.querySelectorAll<HTMLSelectElement>('.theme-select')];
  let chosen = keptTheme();
  const apply = () => {
    const system = prefersLight.matches ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = chosen === 'auto' ? system : chosen;
    for (const list of lists) list.value = chosen;
  };
  for (const list of lists) {
    list.addEventListener('change', () => {
      chosen = list.value;
      keepTheme(chosen);
      apply();
    });
  }
  prefersLight.addEventListener('change', apply);
  apply();
}

function keptTheme(): string {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

function keepTheme(theme: string): void {
  try {
    localStorage.setItem(KEY, theme === 'auto' ? '' : theme);
  } catch {
    // Storage is denied; the choice holds for this page.
  }
}
