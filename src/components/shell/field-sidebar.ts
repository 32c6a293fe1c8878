import { parentOf, type Catalogue, type Field } from '../../lib/catalogue/index.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { messages } from '../../lib/i18n/messages.ts';

/** An entry of the shell's sidebar: a link, or a group of entries. */
export type Entry =
  | {
      readonly label: string;
      readonly link: string;
      /** `fragment`: of the page, where the group begins that a link not shown stands for. */
      readonly attrs?: { readonly class?: string; readonly fragment?: string };
    }
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
  const written = inOutputOrder([...catalogue.values()].filter(({ prose }) => prose !== null));
  const groups: [string, string | null, Field[]][] = [
    [t.top, null, written.filter(({ removed, tool }) => !removed && !tool)],
    [t.podman, 'podman', written.filter(({ tool }) => tool)],
    [t.gone, 'gone', written.filter(({ removed }) => removed)],
  ];
  const about = messages[locale];
  const more: Entry = {
    label: about.nav.more,
    items: [
      inWords(about.book.title, '/concepts/'),
      inWords(about.book.howto, '/howto/'),
      inWords(about.changes.title, '/changes/'),
      inWords(about.glossary.title, '/glossary/'),
      inWords(about.machines.title, '/machines/'),
    ],
  };
  const trees = groups
    .filter(([, , fields]) => fields.length > 0)
    .map(([label, fragment, fields]): Entry => {
      const held = new Set(fields.map(({ path }) => path));
      const under = (parent: string) => fields.filter(({ path }) => parentOf(path, catalogue) === parent);
      const roots = fields.filter(({ path }) => !held.has(parentOf(path, catalogue)!));
      const items = roots.map((field) => branch(field, field.slug, under));
      if (fragment === null) return { label, items };
      // An entry that is not shown says where the group starts while it is a link.
      return { label, collapsed: true, items: [{ label, link: '/fields/', attrs: { fragment } }, ...items] };
    });
  return [more, ...trees];
}

/** An entry that is words, not a path, and is set like them. */
export function inWords(label: string, link: string): Entry {
  return { label, link, attrs: { class: 'words' } };
}

/** Fields in the order the output of Docker 29 prints them, members after their parent. */
export function inOutputOrder(fields: readonly Field[]): Field[] {
  return [...fields].sort((a, b) => rank(a) - rank(b) || a.slug.localeCompare(b.slug));
}

function rank({ path }: Field): number {
  const at = ORDER.indexOf(path.split(/[.[]/)[0]!);
  return at < 0 ? ORDER.length : at;
}

function branch(field: Field, label: string, under: (parent: string) => Field[]): Entry {
  const children = under(field.path);
  if (children.length === 0) return leaf(field, label);
  const items = children.map((child) => branch(child, child.slug.slice(field.slug.length + 1), under));
  return { label, collapsed: true, items: [leaf(field, field.slug), ...items] };
}

function leaf(field: Field, label: string): Entry {
  // The shell puts the locale in front.
  return { label, link: `/fields/${field.slug}/` };
}
