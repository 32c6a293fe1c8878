import { pasteZh } from '../../lib/i18n/paste-words.zh.ts';
import { givenAsText } from './given-as-text.tsx';
import { Playground, type PreparedProps } from './Playground.tsx';
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
export function PlaygroundZh(props: PreparedProps) {
  return <Playground {...props} t={pasteZh} {...{ loaders, loadKnown, loadExtras, loadShare }} />;
}

/** The same as an island of a page. */
export const PlaygroundOnPageZh = givenAsText(PlaygroundZh);
