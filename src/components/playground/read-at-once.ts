import { explainRead } from '../../lib/annotate/index.ts';
import type { FieldIndex } from '../../lib/catalogue/index.ts';
import { readPaste } from '../../lib/inspect/index.ts';
import type { Reading } from './state.ts';

/** What to read, and where in it to go. */
export interface Wanted {
  readonly text: string;
  /** The sample it is, or null for the reader's own. */
  readonly sample: string | null;
  readonly at?: string | undefined;
  readonly image?: number | undefined;
}

/** Reads in one go. */
export function readAtOnce({ text, sample }: Wanted, index: FieldIndex): Reading {
  const paste = readPaste(text);
  return { text, sample, explanation: explainRead(paste, index), masked: paste.masked };
}
