import type { FieldIndex } from '../catalogue/index.ts';
import type { DocNode, DocumentKind, Subject } from '../inspect/index.ts';
import type { Annotation } from './types.ts';

const NAME = /^[A-Za-z_][\w-]*$/;

/** Spells a path the way the output is addressed: dots for names, brackets for the rest. */
export function joinPath(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  if (!NAME.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

/** Every value below a document, in source order, with the field that explains it. */
export function annotateFields(subject: Subject, index: FieldIndex): Annotation[] {
  const annotations: Annotation[] = [];
  const lookup = lookupFor(subject.kind, index);

  function walk(node: DocNode, path: string, field: string | null, depth: number): void {
    node.children.forEach((child, position) => {
      const isElement = node.kind === 'array';
      const childPath = joinPath(path, isElement ? position : child.key!);
      const childField = isElement ? elementOf(field, index) : lookup(field, path, child.key!);
      annotations.push({ path: childPath, field: childField, node: child, depth });
      if (child.children.length > 0) walk(child, childPath, childField, depth + 1);
    });
  }

  walk(subject.node, subject.path, subject.path, 0);
  return annotations;
}

function elementOf(field: string | null, index: FieldIndex): string | null {
  return field === null ? null : index.element(field);
}

type Lookup = (field: string | null, path: string, key: string) => string | null;

// Skopeo's own summary repeats two members of Config at the top. Its Layers are compressed blobs,
// not DiffIDs, its RepoTags those of the repository, and its Digest is of what the name points at: they are no fields of ours.
const SKOPEO: Record<string, string> = { Labels: 'Config.Labels', Env: 'Config.Env' };
const SKOPEO_UNKNOWN = new Set(['Digest', 'Layers', 'LayersData', 'Name', 'RepoTags', 'Tag']);

function lookupFor(kind: DocumentKind, index: FieldIndex): Lookup {
  const direct: Lookup = (field, _path, key) => (field === null ? null : index.child(field, key));
  if (kind === 'oci-config' || kind === 'buildah-image') {
    return (field, path, key) => {
      const inside = kind === 'buildah-image' ? path.replace(/^(?:OCIv1|Docker)(?:\.|$)/, '') : path;
      if (kind === 'buildah-image' && path === '') return key === 'OCIv1' || key === 'Docker' ? '' : null;
      return index.fromConfig(inside, key) ?? direct(field, path, key);
    };
  }
  if (kind === 'skopeo-image') {
    return (field, path, key) => {
      if (path === '' && SKOPEO_UNKNOWN.has(key)) return null;
      return (path === '' && SKOPEO[key]) || direct(field, path, key);
    };
  }
  return direct;
}
