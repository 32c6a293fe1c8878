import type { FieldIndex } from '../catalogue/index.ts';
import { parseDocument, recognise, type Paste } from '../inspect/index.ts';
import { annotate } from './annotate.ts';
import type { Explanation } from './types.ts';

/** The line from where a paste was read, for those who need its mask as well. */
export function explainRead(paste: Paste, index: FieldIndex): Explanation {
  const documents = parseDocument(paste);
  return annotate(documents, recognise(documents), index);
}
