// Long enough for a region that has just been made to be known to screen readers.
const PAUSE = 60;

let region: HTMLElement | undefined;

/** Tells screen readers what others see happen; the focus stays where it is. */
export function announce(says: string): void {
  region ??= document.body.appendChild(
    Object.assign(document.createElement('p'), { role: 'status', className: 'visually-hidden' }),
  );
  const said = region;
  // The same words twice would be heard once.
  said.textContent = '';
  setTimeout(() => (said.textContent = says), PAUSE);
}
