import type { SampleOutput } from '../../lib/catalogue/from-astro.ts';
import { fieldKeys, valuesAt, type Catalogue, type Field } from '../../lib/catalogue/index.ts';

// What fits on two lines of a card.
const LONGEST = 80;

/** The real value of a field's page as one line of JSON; null where the field has none or it is too long for a card. */
export function shortExample(field: Field, catalogue: Catalogue, samples: readonly SampleOutput[]): string | null {
  const sample = samples.find(({ slug }) => slug === field.example);
  if (!sample) return null;
  const [value] = valuesAt(JSON.parse(sample.text), fieldKeys(field.path, catalogue));
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : null;
}
