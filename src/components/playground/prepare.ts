import { indexFields, type FieldIndex } from '../../lib/catalogue/index.ts';
import type { PlaygroundProps } from './Playground.tsx';
import { readAtOnce } from './read-at-once.ts';
import type { Reading } from './state.ts';

/** What is worked out of what a playground is given, before it is drawn. */
export interface Prepared {
  readonly index: FieldIndex;
  /** The first sample. */
  readonly first: Reading;
}

/** Reads the first sample; what its values mean, which is else worked out when it is asked for, is known after it too. */
export function prepare({ entries, samples, firstText }: PlaygroundProps): Prepared {
  const index = indexFields(entries);
  const first = readAtOnce({ text: firstText, sample: samples[0]!.slug }, index);
  void first.explanation.images[0]?.annotations;
  return { index, first };
}
