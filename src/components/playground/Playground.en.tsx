import { pasteEn } from '../../lib/i18n/paste-words.en.ts';
import { Playground, type PlaygroundProps } from './Playground.tsx';
import type { KnownLoader, ViewLoaders } from './views.ts';

const loaders: ViewLoaders = {
  format: () => import('./views/format.en.tsx'),
  layers: () => import('./views/layers.en.tsx'),
  compare: () => import('./views/compare.en.tsx'),
};
const loadKnown: KnownLoader = () => import('./views/known.en.ts');

/** The playground with its words, so that a page carries one language only. */
export function PlaygroundEn(props: PlaygroundProps) {
  return <Playground {...props} t={pasteEn} loaders={loaders} loadKnown={loadKnown} />;
}
