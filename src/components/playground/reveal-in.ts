/** Scrolls a pane, not the page, so that a part of it can be seen. */
export function revealIn(pane: HTMLElement | null, part: HTMLElement): void {
  if (!pane || pane.scrollHeight <= pane.clientHeight) return;
  const top = part.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (top >= 0 && top + part.offsetHeight <= pane.clientHeight) return;
  pane.scrollTop += top - pane.clientHeight / 3;
}
