import { plural } from '../plural.ts';
import type { Widen } from '../widen.ts';

export const compareEn = {
  lead: 'Two images side by side: which layers they share, and where their settings differ in meaning.',
  both: 'The output of one command for both can go into the box above:',
  bothCommand: 'docker image inspect IMAGE OTHER',
  label: 'Another output of docker image inspect',
  placeholder: 'Paste the output of a second image here',
  with: 'Compare A with',
  own: (i: number, name: string) => `image ${i} of this paste${name && `, ${name}`}`,
  other: (i: number, name: string) => `image ${i} of the second paste${name && `, ${name}`}`,
  unnamed: 'an image',
  unread: (kind: string) => `Nothing to compare with was found in this. It was read as: ${kind}.`,
  all: (images: number, layers: number) =>
    layers === 0
      ? `The ${images} images of this paste have no layer in common.`
      : `All ${images} images of this paste share the lowest ${plural(layers, 'layer')}.`,
  layersTitle: 'Layers',
  configTitle: 'Settings',
  sentence: {
    same: (n: number) => `A and B have the same ${plural(n, 'layer')}.`,
    'a-on-b': (n: number) =>
      n === 1
        ? 'The only layer of B is the bottom layer of A: B can be the base A was built on.'
        : `All ${n} layers of B are the bottom ${n} of A: B can be the base A was built on.`,
    'b-on-a': (n: number) =>
      n === 1
        ? 'The only layer of A is the bottom layer of B: A can be the base B was built on.'
        : `All ${n} layers of A are the bottom ${n} of B: A can be the base B was built on.`,
    branch: (n: number) =>
      n === 1
        ? 'The bottom layer is shared; above it, A and B part.'
        : `The bottom ${n} layers are shared; above them, A and B part.`,
    apart: () => 'A and B share no layer: not even the base is the same.',
    unknown: (n: number) =>
      n === 0
        ? 'The pastes do not hold enough of the layers to compare them.'
        : `At least the bottom ${plural(n, 'layer')} ${n === 1 ? 'is' : 'are'} shared; the pastes do not hold enough to say more.`,
  },
  band: (n: number) => (n === 1 ? 'Layer 1 · shared, stored once' : `Layers 1 to ${n} · shared, stored once`),
  top: (n: number) => `chainID of layer ${n}`,
  nothingAbove: 'nothing above',
  noLayers: 'no layers in the paste',
  twin: (n: string) => `= ${n}`,
  twinOf: (image: string, n: number) => `the same DiffID as layer ${n} of ${image}, at another chainID: stored twice`,
  twins:
    'The same DiffID stands at different heights. The chainIDs differ, so an engine that has both images stores it twice:',
  twinPair: (a: number, b: number) => `layer ${a} of A and layer ${b} of B`,
  more: (n: number) => `Show ${plural(n, 'more layer')}`,
  moreRows: (n: number) => `Show ${plural(n, 'more difference')}`,
  columns: { field: 'Field', what: 'What differs' },
  what: {
    added: 'only in B',
    removed: 'only in A',
    changed: 'changed',
    order: 'only the order',
    spelling: 'only the spelling; it means the same',
    unknown: 'cannot tell: one of the two is cut off or does not print it',
  },
  count: (n: number) => `${plural(n, 'difference')}. The order of keys does not count, nor does empty against absent.`,
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
