import type { Catalogue, Field } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';

/** An entry of the shell's sidebar: a link, or a group of entries. */
export type Entry =
  | { readonly label: string; readonly link: string }
  | { readonly label: string; readonly collapsed?: boolean; readonly items: Entry[] };

// The order of the output of Docker 29; what it no longer prints comes in a group of its own.
const ORDER = [
  'Id',
  'RepoTags',
  'RepoDigests',
  'Parent',
  'Comment',
  'Created',
  'DockerVersion',
  'Author',
  'Config',
  'Architecture',
  'Variant',
  'Os',
  'OsVersion',
  'Size',
  'GraphDriver',
  'RootFS',
  'Metadata',
  'Descriptor',
  'Manifests',
  'Identity',
];

/** The written fields as a tree, in the order the output prints them. */
export function fieldSidebar(catalogue: Catalogue, locale: Locale): Entry[] {
  const t = messages[locale].fieldIndex;
  const written = [...catalogue.values()].filter(({ prose }) => prose !== null);
  const gone = written.filter(({ removed }) => removed);
  const current = written.filter(({ removed }) => !removed);
  const tops = inOutputOrder(current.filter(({ path }) => !path.includes('.')));
  return [
    { label: t.top, items: tops.flatMap((field) => branch(field, current)) },
    ...(gone.length > 0 ? [{ label: t.gone, items: gone.map((field) => leaf(field, field.path)) }] : []),
  ];
}

/** Fields in the order the output of Docker 29 prints them, members after their parent. */
export function inOutputOrder(fields: readonly Field[]): Field[] {
  return [...fields].sort((a, b) => rank(a) - rank(b) || a.slug.localeCompare(b.slug));
}

function rank({ path }: Field): number {
  const at = ORDER.indexOf(path.split(/[.[]/)[0]!);
  return at < 0 ? ORDER.length : at;
}

function branch(field: Field, all: readonly Field[]): Entry[] {
  const children = all.filter(
    ({ slug }) => slug.startsWith(`${field.slug}.`) && !slug.slice(field.slug.length + 1).includes('.'),
  );
  const self = leaf(field, field.slug.split('.').at(-1)!);
  if (children.length === 0) return [self];
  return [
    {
      label: field.slug.split('.').at(-1)!,
      collapsed: true,
      items: [leaf(field, field.slug), ...children.flatMap((child) => branch(child, all))],
    },
  ];
}

function leaf(field: Field, label: string): Entry {
  // The shell puts the locale in front.
  return { label, link: `/fields/${field.slug}/` };
}
