import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSurroundings } from './context.ts';
import type { ViewLoaders, ViewProps } from './views.ts';

type Load = NonNullable<ViewLoaders[keyof ViewLoaders]>;

/** A view from a file of its own; where that cannot be had, the reader is told. */
export function LazyView({ load, ...props }: ViewProps & { load: Load }) {
  const { t } = useSurroundings();
  const [View, setView] = useState<ComponentType<ViewProps> | 'failed' | null>(null);

  useEffect(() => {
    let gone = false;
    setView(null);
    load().then(
      (module) => !gone && setView(() => module.View),
      () => !gone && setView('failed'),
    );
    return () => {
      gone = true;
    };
  }, [load]);

  if (View === 'failed') return <p role="alert">{t.playground.viewFailed}</p>;
  return View ? <View {...props} /> : <p role="status">{t.playground.working}</p>;
}
