import { EMPTY_LAYER } from '../empty-layer.ts';
import { inside, isWhole, textOf } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** The same change was made more than once. The empty layer has a finding of its own. */
export const repeatedLayer: FindingRule<'repeated-layer'> = {
  code: 'repeated-layer',
  severity: 'info',
  find({ layers }) {
    if (layers && !isWhole(layers)) return [];
    const places = new Map<string, string[]>();
    for (const place of inside(layers)) {
      const digest = textOf(place);
      if (digest === null || digest === EMPTY_LAYER || !/^sha256:[0-9a-f]{64}$/.test(digest)) continue;
      places.set(digest, [...(places.get(digest) ?? []), place.path]);
    }
    return [...places]
      .filter(([, paths]) => paths.length > 1)
      .map(([digest, paths]) => ({ path: paths[1]!, args: { digest, times: paths.length } }));
  },
};
