import { historyZh } from '../../../lib/i18n/views/history.zh.ts';
import { layersZh } from '../../../lib/i18n/views/layers.zh.ts';
import type { ViewProps } from '../views.ts';
import { LayersView } from './LayersView.tsx';

export function View(props: ViewProps) {
  return <LayersView {...props} w={layersZh} h={historyZh} />;
}
