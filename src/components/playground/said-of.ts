import type { Annotation, ImageExplanation } from '../../lib/annotate/index.ts';
import type { FieldEntry } from '../../lib/catalogue/index.ts';
import { valueMeanings, valueText } from '../../lib/express/index.ts';
import type { Surroundings } from './context.ts';
import { localTime } from './local-time.ts';

/**
 * What is worked out about one value, in words: how much a list holds, that it is empty, what its
 * digits stand for, what its key is known for. `closely` adds what only someone who looks at this one
 * value wants to know.
 */
export function saidOf(
  annotation: Annotation,
  image: ImageExplanation,
  entry: FieldEntry | undefined,
  { t, known }: Pick<Surroundings, 't' | 'known'>,
  closely: boolean,
): string[] {
  const { field, node } = annotation;
  const unit = entry && field !== entry.path ? entry.element?.unit : entry?.unit;
  const said: string[] = [];
  if (node.children.length > 0 && !node.cut && (node.kind === 'array' || entry?.type.startsWith('map')))
    said.push(t.worked.elements(node.children.length));
  if (isEmpty(annotation)) said.push(t.worked.empty);
  for (const meaning of valueMeanings(annotation, image, unit)) {
    said.push(valueText(meaning, t));
    const local = closely && meaning.kind === 'time' ? localTime(meaning.instant) : null;
    if (local) said.push(t.playground.localTime(local));
  }
  const key = entry && known?.(annotation, image);
  if (key) said.push(key);
  return said;
}

// The `{}` behind a port or a volume is no value; dots in place of one hide what it was.
function isEmpty({ field, node }: Annotation): boolean {
  if (node.kind === 'null') return true;
  if (node.kind === 'number' || node.kind === 'boolean' || node.kind === 'elided') return false;
  if (node.cut || node.elided || (node.kind === 'object' && field?.endsWith('{}'))) return false;
  return node.children.length === 0 && (node.value === '' || node.value === null);
}
