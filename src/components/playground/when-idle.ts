// Milliseconds: what is first waits for the page, what follows only lets others go first.
const PATIENCE = 3000;
const TURN = 200;

/**
 * Runs steps once the page is loaded and has nothing else to do, each in a moment of its own, so that none is felt;
 * returns the way to call off what is still to come.
 */
export function whenIdle(...steps: readonly (() => void)[]): () => void {
  let cancelled = false;
  const waiting = [...steps];
  const next = () => {
    const step = waiting.shift();
    if (cancelled || !step) return;
    step();
    if (waiting.length > 0) soon(TURN);
  };
  const soon = (timeout: number) => {
    if ('requestIdleCallback' in window) requestIdleCallback(next, { timeout });
    else setTimeout(next, timeout / 10);
  };
  const start = () => soon(PATIENCE);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
  return () => {
    cancelled = true;
  };
}
