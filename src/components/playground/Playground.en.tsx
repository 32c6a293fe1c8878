import { useMemo } from 'preact/hooks';
import { pasteEn } from '../../lib/i18n/paste-words.en.ts';
import { Playground, type PlaygroundProps } from './Playground.tsx';
import type { ExtrasLoader, KnownLoader, ViewLoaders } from './views.ts';

const loaders: ViewLoaders = {
  format: () => import('./views/format.en.tsx'),
  layers: () => import('./views/layers.en.tsx'),
  runs: () => import('./views/runs.en.tsx'),
  compare: () => import('./views/compare.en.tsx'),
  export: () => import('./views/export.en.tsx'),
};
const loadKnown: KnownLoader = () => import('./views/known.en.ts');
const loadExtras: ExtrasLoader = () => import('./views/extras.en.tsx');
const loadShare = () => import('./views/open-share.en.ts');

/** The playground with its words, so that a page carries one language only. */
export function PlaygroundEn(props: PlaygroundProps) {
  return <Playground {...props} t={pasteEn} {...{ loaders, loadKnown, loadExtras, loadShare }} />;
}

/** The same on a page, which hands it what it is given as text: read in one go, where values of an island are revived one by one. */
export function PlaygroundOnPageEn({ given }: { given: string }) {
  const props = useMemo(() => JSON.parse(given) as PlaygroundProps, [given]);
  return <PlaygroundEn {...props} />;
}
