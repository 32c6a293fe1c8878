import { en } from '../../lib/i18n/messages.en.ts';
import type { ViewLoaders } from './views.ts';
import { Playground, type PlaygroundProps } from './Playground.tsx';

const loaders: ViewLoaders = {
  format: () => import('./views/format.en.tsx'),
};

/** The playground with its words, so that a page carries one language only. */
export function PlaygroundEn(props: PlaygroundProps) {
  return <Playground {...props} t={en} loaders={loaders} />;
}
