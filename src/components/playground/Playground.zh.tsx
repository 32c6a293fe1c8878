import { zh } from '../../lib/i18n/messages.zh.ts';
import type { ViewLoaders } from './views.ts';
import { Playground, type PlaygroundProps } from './Playground.tsx';

const loaders: ViewLoaders = {
  format: () => import('./views/format.zh.tsx'),
};

/** The playground with its words, so that a page carries one language only. */
export function PlaygroundZh(props: PlaygroundProps) {
  return <Playground {...props} t={zh} loaders={loaders} />;
}
