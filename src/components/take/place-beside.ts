const GAP = 6;

/** Puts a box under an element, or over it where there is no room, and keeps it inside the window. */
export function placeBeside(box: HTMLElement, element: HTMLElement): void {
  const { left, top, bottom } = element.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const across = Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP));
  const below = bottom + GAP;
  const down = below + height <= document.documentElement.clientHeight ? below : Math.max(GAP, top - GAP - height);
  box.style.left = `${across}px`;
  box.style.top = `${down}px`;
}
