import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../src/lib/catalogue/index.ts';
import { locales, type Locale } from '../../src/lib/i18n/locales.ts';
import { engineOutputs, hasShared, shared, sharedOutputs } from '../support/engines.ts';
import { siteCatalogue } from '../support/index.ts';

function validator(locale: Locale) {
  const schema = jsonSchema(siteCatalogue(), locale, {
    id: `https://example.org/${locale}.json`,
    title: 'Output',
    description: 'All of it.',
    page: ({ slug }) => `https://example.org/${slug}/`,
  });
  return new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
}

function faults(validate: ReturnType<typeof validator>, name: string, document: unknown): string[] {
  if (validate(document)) return [];
  return validate.errors!.map(({ instancePath, message }) => `${name}${instancePath}: ${message}`);
}

describe.each(locales)('the JSON Schema (%s)', (locale) => {
  const validate = validator(locale);

  test('holds for every engine output kept with the project', () => {
    const found = engineOutputs().flatMap(({ engine, name, text }) =>
      faults(validate, `${engine}/${name}`, JSON.parse(text)),
    );
    expect(found).toEqual([]);
  });

  test.runIf(hasShared)('holds for every engine output there is, and for the bodies of the API', () => {
    const bodies = readdirSync(`${shared}/engines`, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\/api\/[^/]+\.json$/.test(file),
    );
    const found = [
      ...sharedOutputs().flatMap(({ engine, name, text }) => faults(validate, `${engine}/${name}`, JSON.parse(text))),
      ...bodies.flatMap((file) =>
        faults(validate, file, [JSON.parse(readFileSync(`${shared}/engines/${file}`, 'utf8'))]),
      ),
    ];
    expect(bodies.length).toBeGreaterThan(250);
    expect(found).toEqual([]);
  });

  test.each([
    ['a string for a size', [{ Size: '5' }]],
    ['a number in Env', [{ Config: { Env: [1] } }]],
    ['a layer that is no digest', [{ RootFS: { Layers: ['latest'] } }]],
    ['null where the engine prints none', [{ Os: null }]],
    ['an image without its list', { Id: 'x' }],
  ])('refuses %s', (_, document) => {
    expect(validate(document)).toBe(false);
  });
});
