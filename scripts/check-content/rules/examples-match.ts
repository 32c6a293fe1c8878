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
  description: 'An example exists in the sample it names, and is of the type the field declares.',
  check: (content) => {
    const fields = new Map(content.pages.map(({ folder, data }) => [data.path ?? folder, { type: String(data.type) }]));
    return overTwins(content, ({ folder, data }) => {
      if (data.example === undefined) return [];
      const sample = content.samples.get(data.example);
      if (sample === undefined) return [`no sample named ${data.example}`];
      const [value] = valuesAt(JSON.parse(sample), fieldKeys(data.path ?? folder, fields));
      if (value === undefined) return [`the sample ${data.example} does not have it`];
      return JSON_TYPES[String(data.type)]!(value) ? [] : [`the example is not of type ${String(data.type)}`];
    });
  },
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
