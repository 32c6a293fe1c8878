/** Runs something once the page is loaded and has nothing else to do; returns the way to call it off. */
export function whenIdle(run: () => void): () => void {
  let cancelled = false;
  const start = () => {
    const once = () => !cancelled && run();
    if ('requestIdleCallback' in window) requestIdleCallback(once, { timeout: 3000 });
    else setTimeout(once, 300);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
  return () => {
    cancelled = true;
  };
}
