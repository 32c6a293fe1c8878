import { historyEn } from '../../../lib/i18n/views/history.en.ts';
import { layersEn } from '../../../lib/i18n/views/layers.en.ts';
import type { ViewProps } from '../views.ts';
import { LayersView } from './LayersView.tsx';

export function View(props: ViewProps) {
  return <LayersView {...props} w={layersEn} h={historyEn} />;
}
