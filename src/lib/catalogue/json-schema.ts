import type { Locale } from '../i18n/locales.ts';
import type { Catalogue, Field } from './build-catalogue.ts';
import { fieldKeys } from './field-keys.ts';
import { parentOf } from './parent-of.ts';
import type { FieldData } from './schema.ts';

/** A JSON Schema, as far as we write them. */
export type JsonSchema = { readonly [keyword: string]: unknown };

interface Words {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The address of a field's page. */
  readonly page: (field: Field) => string;
}

/**
 * The output of `docker image inspect` as a JSON Schema, draft 2020-12, for every engine, store and
 * look-alike of the catalogue at once: no key is required, and unknown keys are allowed.
 */
export function jsonSchema(catalogue: Catalogue, locale: Locale, words: Words): JsonSchema {
  const children = new Map<string, Field[]>();
  for (const field of catalogue.values()) {
    const parent = parentOf(field.path, catalogue) ?? '';
    children.set(parent, [...(children.get(parent) ?? []), field]);
  }

  function members(path: string): JsonSchema {
    const own = (children.get(path) ?? []).flatMap((field) => {
      const { key } = fieldKeys(field.path, catalogue).at(-1)!;
      const aliases = (field.aliases ?? []).map((alias) => alias.slice(alias.lastIndexOf('.') + 1));
      return [key, ...aliases].map((name): [string, JsonSchema] => [name, describe(field)]);
    });
    return { properties: Object.fromEntries(own) };
  }

  function describe(field: Field): JsonSchema {
    const { path, type, nullable, element, sameShapeAs, removed, deprecated } = field;
    return {
      ...(field.prose ? { description: `${field.prose[locale].summary} ${words.page(field)}` } : {}),
      ...shapeOf(type, nullable ?? false),
      ...unitOf(field),
      ...(type === 'object' && !sameShapeAs ? members(path) : {}),
      ...(type === 'array<object>' ? { items: { type: 'object', ...members(path) } } : {}),
      ...(sameShapeAs ? members(sameShapeAs) : {}),
      ...(type === 'array<string>' && element?.unit === 'digest' ? { items: { type: 'string', ...DIGEST } } : {}),
      ...(removed || deprecated ? { deprecated: true } : {}),
    };
  }

  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: words.id,
    title: words.title,
    description: words.description,
    type: 'array',
    items: { type: 'object', ...members('') },
  };
}

const DIGEST = { pattern: '^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]+$' };

function unitOf({ type, unit }: FieldData): JsonSchema {
  return type === 'integer' && unit === 'bytes' ? { minimum: 0 } : {};
}

function shapeOf(type: FieldData['type'], nullable: boolean): JsonSchema {
  const [, container, item] = /^(array|map)<(\w+)>$/.exec(type) ?? [];
  const name = container === 'array' ? 'array' : container === 'map' ? 'object' : type;
  return {
    type: nullable ? [name, 'null'] : name,
    ...(container === 'array' && item !== 'object' ? { items: { type: item } } : {}),
    ...(container === 'map' ? { additionalProperties: { type: item } } : {}),
  };
}
