import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import lazy from 'preact-iso/lazy';

/**
 * A part that the page draws and that comes alive in a task of its own, so that none is long enough to be felt; until then it
 * stands as it was drawn. It has to be one element, below an ErrorBoundary.
 */
export function inTurn<Props extends object>(Part: ComponentType<Props>): ComponentType<Props> {
  if (typeof document === 'undefined') return Part;
  let isReady = false;
  const Awaited = lazy(
    () =>
      new Promise<typeof Announced>((resolve) =>
        setTimeout(() => {
          isReady = true;
          resolve(Announced);
        }),
      ),
  );

  function Announced({ props, onAlive }: { readonly props: Props; readonly onAlive: () => void }) {
    useLayoutEffect(onAlive, []);
    return <Part {...props} />;
  }

  return function InTurn(props: Props) {
    const [, redraw] = useState(0);
    const latest = useRef(props);
    latest.current = props;
    // What has been drawn comes alive as it is, for its attributes are taken as they are; what changed meanwhile follows.
    const drawn = useRef(isReady ? null : props);
    function release() {
      if (drawn.current === null) return;
      if (drawn.current !== latest.current) redraw((times) => times + 1);
      drawn.current = null;
      waiting.delete(latest);
      if (waiting.size === 0) for (const run of runs.splice(0)) run();
    }
    if (drawn.current !== null) waiting.add(latest);
    useEffect(() => release, []);
    return <Awaited props={drawn.current ?? props} onAlive={release} />;
  };
}

const waiting = new Set<object>();
const runs: (() => void)[] = [];

/** Runs something once every part is alive. */
export function whenAlive(run: () => void): void {
  if (waiting.size === 0) run();
  else runs.push(run);
}
