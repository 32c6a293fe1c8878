import { isScalar, parseDocument, visit } from 'yaml';
import { wrap } from './wrap.ts';

/** The sentences in YAML that are said in English, and the same wrapped. */
export function pseudoData(yaml: string): [english: string, wrapped: string][] {
  const said: [string, string][] = [];
  visit(parseDocument(yaml), {
    Map(_, map) {
      const english = map.get('en', true);
      if (isScalar(english) && typeof english.value === 'string') said.push([english.value, wrap(english.value)]);
    },
  });
  return said;
}
