import { z } from 'zod';
import { inEveryLanguage, spokenShape } from './spoken.ts';

// A sentence.
const spoken = z.strictObject(spokenShape).transform(inEveryLanguage);

// The version of the API or of an engine, as Docker writes it: "1.52", "29.0.0", "17.04.0-ce".
const version = z.string().regex(/^\d+(\.\d+)+(-[\w.]+)?$/);

const types = [
  'string',
  'integer',
  'boolean',
  'object',
  'array<string>',
  'array<integer>',
  'array<object>',
  'map<string>',
  'map<object>',
] as const;

/** What the digits or characters of a value stand for. */
const units = ['bytes', 'ns', 's', 'time', 'digest', 'hex', 'path', 'paths', 'uri', 'base64', 'mediaType'] as const;

const valueShape = {
  /** The JSON type of the value. */
  type: z.enum(types),
  unit: z.enum(units).optional(),
};

/**
 * When a store prints the key: `always`, `when-set` (left out when empty), `zero` (always, and with a
 * meaningless zero value), `on-request` (only in the API, with a query parameter), `never`.
 */
const rule = z.enum(['always', 'when-set', 'zero', 'on-request', 'never']);

const band = z.strictObject({
  /** API versions: `all`, `1.52`, `1.50-1.51`, `>=1.52`, `<=1.51` or `<1.44`. */
  api: z.string().regex(/^(all|(>=|<=|<)?\d+\.\d+|\d+\.\d+-\d+\.\d+)$/),
  is: rule,
});

const source = z.strictObject({
  /** A public repository, `owner/name`. */
  project: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  file: z.string().min(1),
  /** The commit or tag that was read. */
  version: z.string().min(1),
  symbol: z.string().min(1).optional(),
});

/** Commands and what they printed. */
const ranSchema = z.strictObject({
  /** Folder name of the engine they ran on: tool, version, store. */
  engine: z.string(),
  /** The recordings that hold the commands with what they printed; `…` stands for what was left out. */
  from: z.array(z.string().startsWith('lab/')).min(1),
  /** The shell the lines were typed into, where that is not bash on Linux. */
  shell: z.strictObject({ prompt: z.string(), name: z.string() }).optional(),
  /** Lines that begin with `$ ` are commands, all others output. */
  console: z.string().min(1),
});

/** A template whose result is computed when the page is built. */
const formatSchema = z.strictObject({
  template: z.string(),
  /** The samples asked for, in order, and what the command calls them. */
  of: z.array(z.strictObject({ sample: z.string(), as: z.string() })).min(1),
  /** The clients to compare; the newest alone where the list is absent. */
  clis: z.array(z.enum(['20.10.24', '26.1.5', '28.2.2', '29.7.2'])).optional(),
  /** What the prose relies on: a piece of what the last of the clients prints. The build stops where it does not. */
  prints: z.string(),
});

// The runs of a page, shown by `<Ran name="…" />`.
const runs = z.record(z.string(), ranSchema).default({});

const event = z.strictObject({
  engine: version.optional(),
  api: version.optional(),
  /** How a field went: gated by API version, for everyone, or with its storage driver. */
  how: z.string().optional(),
});

/** One `field.yaml`: everything about a field that is the same in every language. */
export const fieldDataSchema = z.strictObject({
  /** The JSON path, with `[]` for list elements: `Manifests[].Kind`. */
  path: z.string().min(1),
  ...valueShape,
  /** `null` is printed for some images. */
  nullable: z.boolean().optional(),
  /** The Go type and JSON tag of the newest engine that has the field. */
  go: z.string(),
  /** The only tool that prints the field, where that is not Docker. */
  tool: z.enum(['podman', 'nerdctl']).optional(),
  /** The elements of a list or the values of a map; they are explained on their parent's page. */
  element: z.strictObject({ path: z.string(), ...valueShape }).optional(),
  /** Other spellings of the same key in older engines. */
  aliases: z.array(z.string()).optional(),
  /** Another field whose members this one has too. */
  sameShapeAs: z.string().optional(),
  since: z.strictObject({ engine: version.optional(), api: version.optional(), podman: version.optional() }),
  deprecated: event.optional(),
  removed: event.optional(),
  /** When the newest engines print the key, by image store and API version; then the look-alikes. */
  presence: z.strictObject({
    containerd: z.array(band).min(1),
    classic: z.array(band).min(1),
    podman: z.enum(['always', 'when-set', 'never']),
    nerdctl: z.enum(['prints', 'never']),
    /** Older engines that did otherwise: `20.10`, `20.10-26.1`, both whole series. The first that fits holds. */
    engines: z
      .array(
        z.strictObject({
          engine: z.string().regex(/^\d+\.\d+(-\d+\.\d+)?$/),
          store: z.enum(['containerd', 'classic']).optional(),
          ...band.shape,
        }),
      )
      .optional(),
  }),
  /** The storage drivers that print the key; all where the list is absent. */
  drivers: z.array(z.string()).optional(),
  windowsOnly: z.boolean().optional(),
  /** Declared in the API's types, printed by no released engine. */
  neverPrinted: z.boolean().optional(),
  dockerfile: z.string().optional(),
  /** Where the value lies in the image config: `rootfs.diff_ids`. */
  oci: z.string().optional(),
  /** The `--format` template that prints the value on a current engine. */
  print: z.string().startsWith('{{').optional(),
  /** The sample the example value is cut from. */
  example: z.string().optional(),
  /** Where no output we have holds a value: one from the project's own reference or tests, or else made up. */
  illustration: z.strictObject({ value: z.json(), from: source.optional() }).optional(),
  versions: z
    .array(z.strictObject({ engine: version, api: version.optional(), ...spokenShape }).transform(inEveryLanguage))
    .optional(),
  related: z.array(z.string()).optional(),
  /** Real engine outputs with the key, of those with its parent: `"59/59"`. */
  seen: z.record(z.string(), z.string().regex(/^\d+\/\d+$/)).optional(),
  /** What was run to show it. */
  ran: runs,
  sources: z.array(source).min(1),
});

/** The frontmatter of `en.mdx` and its twins. */
export const fieldProseSchema = z.strictObject({
  /** One sentence, plain text: what the field is. */
  summary: z.string().min(8),
  /** Whether the key can be missing, and why. Backticks and field links allowed. */
  missing: z.string().min(8),
  /** The example value read aloud. Backticks and field links allowed. */
  reading: z.string().optional(),
});

/** One `page.yaml`: what is the same in both languages of a concept or how-to page. */
export const pageDataSchema = z.strictObject({
  /** Place in the book, within its part. */
  order: z.number().int(),
  /** The part of the book; how-tos have none. */
  part: z.enum(['layers', 'identity', 'disk', 'reading']).optional(),
  /** Fields this page makes sense of; their pages link back, and so do those of their members. */
  fields: z.array(z.string()).default([]),
  /** Other pages of the book: `concepts/sizes`, `howto/format`. */
  related: z.array(z.string()).default([]),
  /** What was run to show it. */
  ran: runs,
  /** Templates and what they print, shown by `<Format name="…" />`. */
  format: z.record(z.string(), formatSchema).default({}),
  sources: z.array(source).min(1),
});

/** One `page.yaml` beside a finding: what was run to show it, and what its words rest on. */
export const findingDataSchema = z.strictObject({ ran: runs, sources: z.array(source).min(1) });

/** The frontmatter of a concept or how-to page. */
export const pageProseSchema = z.strictObject({
  title: z.string().min(2),
  /** The title where there is little room. */
  short: z.string().min(2).optional(),
  /** One sentence, plain text: what a reader takes from the page. */
  summary: z.string().min(8),
});

/** One `sample.yaml`; the output itself lies beside it, byte for byte. */
export const sampleSchema = z.strictObject({
  label: spoken,
  /** Folder name of the engine that printed it: tool, version, store. */
  engine: z.string(),
  command: z.string(),
  /** Place among the samples the playground offers; absent where it is not offered. */
  order: z.number().int().optional(),
  /** Deliberately not the whole output. */
  cut: z.boolean().optional(),
});

/** One row of `engines.yaml`: a release that began a series or an API version, or changed the output. */
export const engineReleaseSchema = z.strictObject({
  engine: version,
  /** The newest API version the engine speaks. */
  api: version,
  /** The oldest it accepts on Linux out of the box. */
  minimum: version.optional(),
  /** Day of the tag, in UTC: `2025-11-10`. */
  released: z.iso.date(),
});

/** One row of `broken-scripts.yaml`: what stopped working with a release, and what to write instead. */
export const brokenScriptSchema = z
  .strictObject({
    engine: version,
    /** The page that tells more, and the place on it. */
    field: z.string(),
    anchor: z.string().optional(),
    ...spokenShape,
    fails: z.string().optional(),
    error: z.string().optional(),
    works: z.string().optional(),
  })
  .transform(inEveryLanguage);

/** One row of `glossary.yaml`. */
export const termSchema = z
  .strictObject({
    ...spokenShape,
    /** Chinese words our prose never uses for it. */
    not: z.array(z.string()).optional(),
    /** The English word stays as it is in Chinese text. */
    keep: z.boolean().optional(),
    /** One sentence. */
    define: spoken,
    /** The English names of terms it is taken for. */
    confused: z.array(z.string()).optional(),
    /** The page that tells more, as content links write it: `concept:tags`. */
    see: z.string().optional(),
  })
  .transform(inEveryLanguage);

/** One row of `redirects.yaml`: paths below the language, without slashes at their ends. */
export const renameSchema = z.strictObject({
  from: z.string().regex(/^[^/#]+(\/[^/#]+)*$/),
  to: z.string().regex(/^[^/#]+(\/[^/#]+)*$/),
});

/** `asks.yaml`: what people type, by the place they mean: `howto/format#quoting`. */
export const asksSchema = z.record(z.string(), z.array(z.string().min(1)).min(1));

export type EngineRelease = z.output<typeof engineReleaseSchema>;
export type BrokenScript = z.output<typeof brokenScriptSchema>;
export type Term = z.output<typeof termSchema>;
export type FieldData = z.output<typeof fieldDataSchema>;
export type FieldProse = z.output<typeof fieldProseSchema>;
export type PageData = z.output<typeof pageDataSchema>;
export type PageProse = z.output<typeof pageProseSchema>;
export type Ran = z.output<typeof ranSchema>;
export type FormatExample = z.output<typeof formatSchema>;
export type Sample = z.output<typeof sampleSchema>;
export type Band = z.output<typeof band>;
export type Rule = z.output<typeof rule>;
export type Source = z.output<typeof source>;
export type Unit = (typeof units)[number];
