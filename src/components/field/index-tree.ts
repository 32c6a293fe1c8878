import type { SampleOutput } from '../../lib/catalogue/from-astro.ts';
import { fieldKeys, parentOf, predict, valuesAt, type Catalogue, type Field } from '../../lib/catalogue/index.ts';
import type { IndexColumn } from './index-columns.ts';

/** A field in the index, with its members. */
export interface IndexNode {
  readonly field: Field;
  readonly key: string;
  /** A real value, cut short; null where no sample has one. */
  readonly value: string | null;
  /** One digit for each column: 2 always there, 1 possibly, 0 never. */
  readonly codes: string;
  readonly children: readonly IndexNode[];
}

const CODES = { must: '2', may: '1', 'must-not': '0' } as const;
const LONGEST = 44;

/** The given fields as trees; a field whose parent is not among them starts one of its own. */
export function indexTree(
  fields: readonly Field[],
  catalogue: Catalogue,
  samples: readonly SampleOutput[],
  columns: readonly IndexColumn[],
): IndexNode[] {
  const held = new Set(fields.map(({ path }) => path));
  const documents = new Map(
    samples.filter(({ cut }) => !cut).map(({ slug, text }) => [slug, JSON.parse(text) as unknown]),
  );

  function nodeOf(field: Field, root: boolean): IndexNode {
    const keys = fieldKeys(field.path, catalogue);
    const document = field.example ? documents.get(field.example) : undefined;
    return {
      field,
      key: root ? field.path : keys.at(-1)!.key,
      value: document === undefined ? null : shorten(valuesAt(document, keys)[0]),
      codes: columns.map(({ printer }) => CODES[predict(field, printer)]).join(''),
      children: fields
        .filter(({ path }) => parentOf(path, catalogue) === field.path)
        .map((child) => nodeOf(child, false)),
    };
  }

  return fields.filter(({ path }) => !held.has(parentOf(path, catalogue)!)).map((field) => nodeOf(field, true));
}

function shorten(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ … ${value.length} ]`;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{ … }';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
