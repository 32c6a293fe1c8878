import { plural } from '../plural.ts';
import type { Widen } from '../widen.ts';

export const historyEn = {
  title: 'History, newest first',
  box: 'Build steps beside the layers',
  paste: 'Output of docker image history',
  placeholder: 'Paste what this prints',
  inPaste: 'From the history in the same paste.',
  inConfig: 'From the history in the image config itself.',
  unread: 'No history was found in this. Paste the whole table, heading included, or the JSON of --format json.',
  more: (n: number) => `Show ${plural(n, 'more step')}`,
  none: 'no instruction recorded',
  layer: (n: number) => `layer ${n}`,
  noLayer: 'no layer',
  cannotTell: 'cannot tell',
  outcome: {
    paired: 'Every step is settled.',
    partly: 'Several ways fit: a step of 0 B may have an empty layer or none, and the history does not print which.',
    mismatch: 'The steps and the layers do not fit: this is the history of another image, or not all of it.',
    'layers-unknown': 'The layers are not all in the paste, so the steps cannot be paired with them.',
    'no-history': 'There is no history.',
  },
  basis: {
    flags: 'The config itself says which steps have a layer.',
    count: 'Sizes, instructions and the number of layers leave no other way.',
    builder: 'BuildKit keeps the layer of every RUN, COPY and ADD, even when it is empty.',
  },
};

export type HistoryWords = Widen<typeof historyEn>;
