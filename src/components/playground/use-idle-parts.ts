import { useEffect, useState } from 'preact/hooks';
import { loadSamples } from './load-samples.ts';
import type { ShareLoader } from './open-share.ts';
import { viewIds, type Extras, type ExtrasLoader, type Known, type KnownLoader, type ViewLoaders } from './views.ts';
import { whenIdle } from './when-idle.ts';

/** How the parts come that no first visit waits for. */
export interface PartLoaders {
  readonly loaders: ViewLoaders;
  readonly loadKnown: KnownLoader;
  readonly loadExtras: ExtrasLoader;
  readonly loadShare: ShareLoader;
}

/** What of it is here. */
export interface IdleParts {
  readonly known: Known | null;
  readonly extras: Extras | null;
}

/** Brings them all while the page is idle, so that exploring a paste asks for nothing. */
export function useIdleParts({ loaders, loadKnown, loadExtras, loadShare }: PartLoaders): IdleParts {
  const [known, setKnown] = useState<Known | null>(null);
  const [extras, setExtras] = useState<Extras | null>(null);
  // The engine of --format is the exception: few need it, so it comes with its view.
  useEffect(() => {
    const nothing = () => undefined;
    return whenIdle(
      () => void loadKnown().then(({ known }) => setKnown(() => known), nothing),
      () => void loadExtras().then(setExtras, nothing),
      ...viewIds.filter((id) => id !== 'format').map((id) => () => void loaders[id]?.().catch(nothing)),
      () => void loadShare().catch(nothing),
      () => void loadSamples().catch(nothing),
    );
  }, []);
  return { known, extras };
}
