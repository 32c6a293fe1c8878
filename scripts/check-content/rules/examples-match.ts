import { fieldKeys, valuesAt } from '../../../src/lib/catalogue/index.ts';
import { overTwins, type Rule } from '../rule.ts';

const JSON_TYPES: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  'array<string>': (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  'array<integer>': (value) => Array.isArray(value) && value.every(Number.isInteger),
  'array<object>': (value) => Array.isArray(value) && value.every(isObject),
  'map<string>': (value) => isObject(value) && Object.values(value).every((item) => typeof item === 'string'),
  'map<object>': (value) => isObject(value) && Object.values(value).every(isObject),
};

export const examplesMatch: Rule = {
  name: 'examples match',
  description: 'A field has an example, in the sample it names, or an illustration; either is of the declared type.',
  check: (content) => {
    const fields = new Map(content.pages.map(({ folder, data }) => [data.path ?? folder, { type: String(data.type) }]));
    return overTwins(content, ({ collection, folder, data }) => {
      if (collection !== 'fields') return [];
      const is = JSON_TYPES[String(data.type)]!;
      if (data.illustration !== undefined && data.example !== undefined) return ['both an example and an illustration'];
      if (data.illustration !== undefined)
        return is(data.illustration.value) ? [] : [`the illustration is not of type ${String(data.type)}`];
      if (data.example === undefined) return ['neither an example nor an illustration'];
      const sample = content.samples.get(data.example);
      if (sample === undefined) return [`no sample named ${data.example}`];
      const [value] = valuesAt(JSON.parse(sample), fieldKeys(data.path ?? folder, fields));
      if (value === undefined) return [`the sample ${data.example} does not have it`];
      return is(value) ? [] : [`the example is not of type ${String(data.type)}`];
    });
  },
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
