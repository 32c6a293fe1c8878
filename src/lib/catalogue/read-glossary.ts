import { z } from 'zod';
import { termSchema, type Term } from './schema.ts';

/** Reads the rows of `glossary.yaml`; throws where a row is wrong, a term stands twice, or one it names does not exist. */
export function readGlossary(rows: unknown): Term[] {
  const terms = z.array(termSchema).parse(rows);
  const names = terms.map(({ en }) => en);
  for (const { en, confused = [] } of terms) {
    if (names.indexOf(en) !== names.lastIndexOf(en)) throw new Error(`glossary: ${en} stands twice`);
    for (const other of confused) {
      if (!names.includes(other)) throw new Error(`glossary: ${en} is confused with ${other}, which is no term`);
    }
  }
  return terms;
}
