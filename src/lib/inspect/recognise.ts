import { classifyObject } from './classify-object.ts';
import { classifyError, classifyText, type TextKind } from './classify-text.ts';
import { inOneGo } from './in-one-go.ts';
import { hasAll, hasAny, member } from './member.ts';
import { shapeHint } from './shape-hint.ts';
import type { DocNode, Documents } from './types.ts';

/** What a document is. */
export type DocumentKind =
  | 'docker-image'
  | 'podman-image'
  | 'buildah-image'
  | 'skopeo-image'
  | 'oci-config'
  | 'oci-manifest'
  | 'oci-index'
  | 'image-history'
  | 'layer-list'
  | 'container'
  | 'network'
  | 'volume'
  | 'other-json';

/** What a paste is, as a whole. */
export type PasteKind = DocumentKind | 'go-map' | 'no-json';

/** More about a paste that cannot be explained, for a more helpful message. */
export type Hint =
  | 'image-list'
  | 'container-list'
  | 'manifest-verbose'
  | 'save-manifest'
  | 'docker-info'
  | 'history-text'
  | 'image-list-text'
  | 'index-text'
  | 'pull-text'
  | 'dockerfile'
  | 'no-client'
  | 'no-permission'
  | 'no-engine'
  | 'client-version'
  | 'no-such-image'
  | 'other-platform'
  | 'bad-reference'
  | 'usage'
  | 'template-error'
  | 'yaml'
  | 'wide-characters'
  | 'empty'
  | 'empty-list'
  | 'bare-list'
  | 'go-list'
  | 'doubled-quotes'
  | 'in-strings'
  | 'powershell-object'
  | 'other-quotes'
  | 'full-width'
  | 'encoded'
  | 'portainer'
  | 'expression';

/** A document to explain: the object, and the path it stands for when it is only a part. */
export interface Subject {
  readonly node: DocNode;
  readonly kind: DocumentKind;
  /** Where the node belongs in the whole output: '' for a whole image, 'Config' for its part. */
  readonly path: string;
}

export interface Recognition {
  readonly kind: PasteKind;
  /** Every document found, in source order; those that can be explained and those that cannot. */
  readonly subjects: readonly Subject[];
  readonly hint: Hint | null;
}

/** The kinds whose fields the catalogue explains. */
export const explained: readonly PasteKind[] = [
  'docker-image',
  'podman-image',
  'buildah-image',
  'skopeo-image',
  'oci-config',
  'layer-list',
];

// Where a paste holds several kinds, the one that says most about an image names the whole.
const RANK: readonly DocumentKind[] = [
  'docker-image',
  'podman-image',
  'buildah-image',
  'skopeo-image',
  'oci-config',
  'layer-list',
  'image-history',
  'oci-manifest',
  'oci-index',
  'container',
  'network',
  'volume',
  'other-json',
];

// How far below the top an image may hide in a document that is something else.
const DEPTH = 3;
// UTF-16 units between two pauses.
const SLICE = 500_000;

/** Says what was pasted. Never fails: "something else" and "no JSON" are answers. */
export function recognise(documents: Documents): Recognition {
  return inOneGo(recogniseSlices(documents));
}

/** As recognise, in slices. */
export function* recogniseSlices(documents: Documents): Generator<void, Recognition> {
  const subjects: Subject[] = [];
  let pause = SLICE;
  for (const root of documents.roots) {
    const parts = root.kind === 'array' && root.children.length > 1 && !layerList(root) ? root.children : [root];
    for (const part of parts) {
      subjects.push(...subjectsOf(part, DEPTH));
      if (part.end < pause) continue;
      pause = part.end + SLICE;
      yield;
    }
  }
  const text = documents.paste.text;
  const shape = subjects.every(({ kind: one }) => one === 'other-json') ? shapeHint(text) : null;
  if (shape) return { kind: 'no-json', subjects: [], hint: shape };
  if (subjects.length === 0) {
    const plain = classifyText(text);
    return (
      plain ?? { kind: documents.roots.length > 0 ? 'other-json' : 'no-json', subjects, hint: listHint(documents) }
    );
  }
  const kind = RANK.find((candidate) => subjects.some((subject) => subject.kind === candidate))!;
  if (kind === 'other-json') {
    const plain: TextKind | null = classifyText(text);
    if (plain && (plain.kind !== 'no-json' || isMinor(documents)) && !isWithin(documents))
      return { ...plain, subjects: [] };
  }
  return { kind, subjects, hint: hintOf(kind, subjects) };
}

function subjectsOf(root: DocNode, depth: number): Subject[] {
  if (root.kind === 'array') {
    const layers = layerList(root);
    if (layers) return [layers];
    return root.children.flatMap((child) => subjectsOf(child, depth));
  }
  if (root.kind !== 'object' || root.children.length === 0) return [];
  const found = classifyObject(root);
  if (found.kind !== 'other-json') return [{ node: root, ...found }];
  if (depth > 0) {
    // An image inside another document: { "image": { "inspect": [ … ] } }
    const inner = root.children
      .filter(({ kind }) => kind === 'object' || kind === 'array')
      .flatMap((child) => subjectsOf(child, depth - 1))
      .filter(({ kind, path }) => kind !== 'other-json' && kind !== 'volume' && path === '');
    if (inner.length > 0) return inner;
  }
  return [{ node: root, ...found }];
}

function layerList(node: DocNode): Subject | null {
  const { children } = node;
  if (children.length === 0) return null;
  const digests = children.every(
    (child) => child.kind === 'elided' || (child.kind === 'string' && /^sha256:[0-9a-f]{3,}/.test(String(child.value))),
  );
  return digests ? { node, kind: 'layer-list', path: 'RootFS.Layers' } : null;
}

// Whether the JSON is all there is: what its strings say is not what the paste is.
function isWithin({ paste }: Documents): boolean {
  const [only, ...others] = paste.regions;
  return (
    others.length === 0 && only !== undefined && paste.text.slice(only.start, only.end).trim() === paste.text.trim()
  );
}

// Whether the JSON is a small part of a text that is something else, as in a manifest written in YAML.
function isMinor({ paste }: Documents): boolean {
  const length = paste.regions.reduce((sum, { start, end }) => sum + end - start, 0);
  return length < paste.text.trim().length / 2;
}

// A list of scalars, or of nothing, is no document to explain.
function listHint({ roots, paste }: Documents): Hint | null {
  if (roots.length === 0) return null;
  if (roots.every((root) => root.kind === 'array' && root.children.length === 0 && isOwnLine(root, paste.text)))
    return 'empty-list';
  const isAlone = !paste.notices.some(({ code }) => code === 'text-before' || code === 'text-after');
  return isAlone && roots.every(({ kind }) => kind === 'array') ? 'bare-list' : null;
}

function isOwnLine({ start, end }: DocNode, text: string): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return /^\[\s*\]$/.test(text.slice(from, to < 0 ? text.length : to).trim());
}

function hintOf(kind: DocumentKind, subjects: readonly Subject[]): Hint | null {
  const first = subjects.find((subject) => subject.kind === kind)!.node;
  if (kind === 'oci-manifest' && (member(first, 'SchemaV2Manifest') ?? member(first, 'OCIManifest')))
    return 'manifest-verbose';
  if (kind !== 'other-json') return null;
  if (hasAll(first, 'Repository') && hasAny(first, 'CreatedSince', 'ContainerName')) return 'image-list';
  if (hasAll(first, 'Id', 'RepoTags')) return 'image-list';
  if (hasAll(first, 'Config', 'RepoTags', 'Layers')) return 'save-manifest';
  if (hasAll(first, 'Image', 'Names', 'Status')) return 'container-list';
  if (hasAll(first, 'ServerVersion') && hasAny(first, 'Driver', 'OperatingSystem')) return 'docker-info';
  // The API's errors: { "message": "No such image: …" }
  const message = first.children.length === 1 ? member(first, 'message')?.value : null;
  return typeof message === 'string' ? classifyError(message) : null;
}
