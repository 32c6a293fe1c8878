import type { FieldIndex } from '../catalogue/index.ts';
import { readPaste } from '../inspect/index.ts';
import { explainRead } from './explain-read.ts';
import type { Explanation } from './types.ts';

/** The whole line: from any string to everything there is to say about it. Never throws. */
export function explainPaste(text: string, index: FieldIndex): Explanation {
  return explainRead(readPaste(text), index);
}
