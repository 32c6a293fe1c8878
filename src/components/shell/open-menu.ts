const isWide = matchMedia('(min-width: 50em)');

/** Makes the sidebar a menu on narrow screens, which holds the focus while it is open, and a plain part of wide ones. */
export function openMenu(): void {
  const pane = document.getElementById('sidebar');
  if (!pane) return;
  if (!('popover' in HTMLElement.prototype))
    document.querySelector('.menu')?.addEventListener('click', () => pane.classList.toggle('open'));
  const suit = () => (pane.popover = isWide.matches ? null : 'auto');
  isWide.addEventListener('change', suit);
  suit();
  pane.addEventListener('toggle', (event) => {
    for (const behind of document.querySelectorAll('.main-frame, .sl-skip-link'))
      behind.toggleAttribute('inert', event.newState === 'open');
  });
}
