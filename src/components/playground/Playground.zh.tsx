import { useMemo } from 'preact/hooks';
import { pasteZh } from '../../lib/i18n/paste-words.zh.ts';
import { Playground, type PlaygroundProps } from './Playground.tsx';
import type { ExtrasLoader, KnownLoader, ViewLoaders } from './views.ts';

const loaders: ViewLoaders = {
  format: () => import('./views/format.zh.tsx'),
  layers: () => import('./views/layers.zh.tsx'),
  runs: () => import('./views/runs.zh.tsx'),
  compare: () => import('./views/compare.zh.tsx'),
  export: () => import('./views/export.zh.tsx'),
};
const loadKnown: KnownLoader = () => import('./views/known.zh.ts');
const loadExtras: ExtrasLoader = () => import('./views/extras.zh.tsx');
const loadShare = () => import('./views/open-share.zh.ts');

/** The playground with its words, so that a page carries one language only. */
export function PlaygroundZh(props: PlaygroundProps) {
  return <Playground {...props} t={pasteZh} {...{ loaders, loadKnown, loadExtras, loadShare }} />;
}

/** The same on a page, which hands it what it is given as text: read in one go, where values of an island are revived one by one. */
export function PlaygroundOnPageZh({ given }: { given: string }) {
  const props = useMemo(() => JSON.parse(given) as PlaygroundProps, [given]);
  return <PlaygroundZh {...props} />;
}
