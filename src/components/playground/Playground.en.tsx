import { pasteEn } from '../../lib/i18n/paste-words.en.ts';
import { givenAsText } from './given-as-text.tsx';
import { Playground, type PreparedProps } from './Playground.tsx';
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
export function PlaygroundEn(props: PreparedProps) {
  return <Playground {...props} t={pasteEn} {...{ loaders, loadKnown, loadExtras, loadShare }} />;
}

/** The same as an island of a page. */
export const PlaygroundOnPageEn = givenAsText(PlaygroundEn);
