import type { Locale } from '../../lib/i18n/locales.ts';
import CopyUp from './CopyUp.astro';
import HistorySteps from './HistorySteps.astro';
import IdLadder from './IdLadder.astro';
import LayerIds from './LayerIds.astro';
import LayerStack from './LayerStack.astro';
import PlatformTree from './PlatformTree.astro';
import SharedLayers from './SharedLayers.astro';
import Sizes from './Sizes.astro';
import TagLife from './TagLife.astro';
import UnionMount from './UnionMount.astro';
import Whiteout from './Whiteout.astro';

/** The drawings prose can ask for: `<Figure name="id-ladder" />`. */
export const drawings: Readonly<Record<string, (props: { locale: Locale }) => unknown>> = {
  'layer-stack': LayerStack,
  'union-mount': UnionMount,
  'copy-up': CopyUp,
  whiteout: Whiteout,
  'layer-ids': LayerIds,
  'id-ladder': IdLadder,
  'shared-layers': SharedLayers,
  sizes: Sizes,
  'platform-tree': PlatformTree,
  'tag-life': TagLife,
  'history-steps': HistorySteps,
};
