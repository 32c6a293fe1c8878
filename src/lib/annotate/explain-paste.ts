import type { FieldIndex } from '../catalogue/index.ts';
import { parseDocument, readPaste, recognise } from '../inspect/index.ts';
import { annotate } from './annotate.ts';
import type { Explanation } from './types.ts';

/** The whole line: from any string to everything there is to say about it. Never throws. */
export function explainPaste(text: string, index: FieldIndex): Explanation {
  const documents = parseDocument(readPaste(text));
  return annotate(documents, recognise(documents), index);
}
