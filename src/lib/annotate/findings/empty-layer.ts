import { EMPTY_LAYER } from '../empty-layer.ts';
import { inside, isWhole, textOf } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** Steps that changed no file and still left a layer. */
export const emptyLayer: FindingRule<'empty-layer'> = {
  code: 'empty-layer',
  severity: 'info',
  find({ layers }) {
    if (layers && !isWhole(layers)) return [];
    const empty = inside(layers).filter((place) => textOf(place) === EMPTY_LAYER);
    return empty.length > 0 ? [{ path: empty[0]!.path, args: { times: empty.length } }] : [];
  },
};
