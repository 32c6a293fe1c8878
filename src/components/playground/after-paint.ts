// Milliseconds; a page out of sight is not painted.
const AT_LATEST = 100;

/** Runs something once what is on show now has been painted; returns the way to call it off. */
export function afterPaint(run: () => void): () => void {
  let isOver = false;
  const once = () => {
    if (isOver) return;
    isOver = true;
    run();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, AT_LATEST);
  return () => {
    isOver = true;
  };
}
