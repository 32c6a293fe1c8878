import { plural } from '../plural.ts';
import type { Widen } from '../widen.ts';

export const compareEn = {
  title: (a: number, b: number) => `Image ${b} against image ${a}`,
  shared: (n: number) =>
    `${plural(n, 'layer')} from the base up shared; an engine that has both images stores them once`,
  relation: {
    same: 'the same layers',
    'a-on-b': 'all layers of the second are the bottom of the first: it can be its base',
    'b-on-a': 'all layers of the first are the bottom of the second: it can be its base',
    branch: 'the bottom is shared, then they part',
    apart: 'not even the base is shared',
    unknown: 'cannot be told from the paste',
  },
  elsewhere: (a: number, b: number) => `layer ${a} and layer ${b} have one DiffID at two chainIDs: not shared`,
  command: 'what a container starts',
  kinds: {
    added: 'only in the second',
    removed: 'only in the first',
    changed: 'changed',
    order: 'only the order differs',
    spelling: 'another spelling of the same',
    unknown: 'one of the two does not tell',
  },
  unset: 'unset',
  equal: 'The configuration says the same.',
};

export type CompareWords = Widen<typeof compareEn>;
