const KEY = 'layerwise-shell';

/** Keeps the shell whose quoting a reader chose for the line that prints a value, for this page and the next. */
export function keepQuoting(): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.print input')];
  if (inputs.length === 0) return;
  try {
    const kept = localStorage.getItem(KEY);
    inputs.filter((input) => input.value === kept).forEach((input) => (input.checked = true));
  } catch {
    // Storage is denied; the first shell stays chosen.
  }
  for (const input of inputs) {
    input.addEventListener('change', () => {
      try {
        localStorage.setItem(KEY, input.value);
      } catch {
        // As above.
      }
    });
  }
}
