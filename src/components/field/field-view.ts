import { fieldKeys, valuesAt, type Catalogue, type Field, type FieldKey } from '../../lib/catalogue/index.ts';
import type { SampleOutput } from '../../lib/catalogue/from-astro.ts';
import { exampleText } from './example-text.ts';
import { presenceOf, type PresenceBadge } from './presence-of.ts';
import { clientOf, formatSample } from './printed-by.ts';
import { printed, printLines, shells, workOut, type Shell, type Worked } from '../../lib/express/index.ts';

/** The example: a value cut out of a real output. */
export interface Example {
  readonly sample: SampleOutput;
  /** The first value, which is the one shown. */
  readonly value: unknown;
  /** All of them, where the field lies in a list. */
  readonly values: readonly unknown[];
  /** The value as the engine lays it out, shortened where it is very long. */
  readonly text: string;
  readonly worked: readonly { readonly of: string; readonly result: Worked }[];
}

/** One segment of the title, linked where the ancestor has a page. */
export interface Segment {
  readonly text: string;
  readonly slug: string | null;
}

/** Everything a field page shows besides its prose. */
export interface FieldView {
  readonly field: Field;
  readonly segments: readonly Segment[];
  readonly presence: readonly PresenceBadge[];
  readonly lines: readonly { readonly shell: Shell; readonly line: string }[];
  readonly output: string | null;
  readonly example: Example | null;
  readonly related: readonly Field[];
}

/** Computes the page of a field; throws where its example is not in the sample it names. */
export function fieldView(field: Field, catalogue: Catalogue, samples: readonly SampleOutput[]): FieldView {
  const keys = fieldKeys(field.path, catalogue);
  const example = field.example ? exampleOf(field, keys, field.example, samples) : null;
  const asked = example?.sample.command.split(' inspect ')[1] ?? 'IMAGE';
  const program = field.tool === 'podman' ? 'podman' : 'docker';
  const lines = field.print ? printLines(field.print, keys, asked, program) : null;
  const bySlug = new Map([...catalogue.values()].map((other) => [other.slug, other]));
  return {
    field,
    segments: segmentsOf(
      keys.map(({ key }) => key),
      bySlug,
    ),
    presence: presenceOf(field),
    lines: lines ? shells.map((shell) => ({ shell, line: lines[shell] })) : [],
    output: example && field.print ? outputOf(field, field.print, example) : null,
    example,
    related: (field.related ?? []).map((slug) => bySlug.get(slug)!),
  };
}

// Docker's client is computed; Podman's templates run over structs of its own, so only plain values are shown.
function outputOf({ slug, unit }: Field, template: string, { sample, values }: Example): string {
  const cli = clientOf(sample.engine);
  if (!cli) return printed(template, values, unit);
  const { exit, stdout, stderr } = formatSample(sample, template, cli);
  if (exit !== 0) throw new Error(`${slug}: the line does not print the value of ${sample.slug}: ${stderr}`);
  return stdout.replace(/\n$/, '');
}

function segmentsOf(names: readonly string[], bySlug: ReadonlyMap<string, Field>): Segment[] {
  return names.map((text, position) => {
    const slug = names.slice(0, position + 1).join('.');
    const isAncestor = position < names.length - 1 && bySlug.get(slug)?.prose;
    return { text, slug: isAncestor ? slug : null };
  });
}

function exampleOf(field: Field, keys: readonly FieldKey[], slug: string, samples: readonly SampleOutput[]): Example {
  const sample = samples.find((candidate) => candidate.slug === slug);
  if (!sample) throw new Error(`${field.slug}: no sample named ${slug}`);
  const values = valuesAt(JSON.parse(sample.text), keys);
  if (values.length === 0) throw new Error(`${field.slug}: sample ${slug} does not have it`);
  const [value] = values;
  const worked = leaves(value)
    .map((leaf) => ({
      of: String(leaf),
      result: workOut(leaf, Array.isArray(value) ? field.element?.unit : field.unit),
    }))
    .filter((item): item is { of: string; result: Worked } => item.result !== null);
  return { sample, value, values, text: exampleText(value), worked };
}

function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' ? [] : [value];
}
