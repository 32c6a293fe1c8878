import { textOf, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/** The manifest was stored for one platform, and the config inside says another. */
export const platformMismatch: FindingRule<'platform-mismatch'> = {
  code: 'platform-mismatch',
  severity: 'careful',
  find({ top }) {
    const platform = within(within(top ?? undefined, 'Descriptor'), 'platform');
    if (!top || !platform) return [];
    const pairs = [
      ['os', 'Os'],
      ['architecture', 'Architecture'],
    ] as const;
    const both = pairs.map(([inDescriptor, inImage]) => [
      textOf(within(platform, inDescriptor)),
      textOf(within(top, inImage)),
    ]);
    if (both.some(([a, b]) => !a || !b) || both.every(([a, b]) => a === b)) return [];
    const [descriptor, image] = [both.map(([a]) => a).join('/'), both.map(([, b]) => b).join('/')];
    return [{ path: within(top, 'Architecture')!.path, args: { descriptor, image } }];
  },
};
