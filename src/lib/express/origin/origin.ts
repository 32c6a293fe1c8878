import type { ImageExplanation } from '../../annotate/index.ts';
import { commitUrl } from './commit-url.ts';

/** What a builder wrote down in labels or annotations; `path` is the place of the key. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

/** Where an image comes from by its own account; null where it does not say. Nothing of it is checked. */
export interface Origin {
  /** The base image as a reference that can be inspected: name, digest or both. */
  readonly base: (Written & { readonly pinned: boolean }) | null;
  readonly revision: Written | null;
  readonly source: Written | null;
  /** The page of that revision at its source, where the host is known. */
  readonly commit: string | null;
}

/** Reads the OCI keys for base image, source and revision. Source: image-spec annotations.md. */
export function originOf(image: ImageExplanation): Origin {
  const written = new Map<string, Written>();
  for (const { path, node } of image.annotations) {
    const key = node.key;
    if (key === null || !key.startsWith(OCI) || !/(?:Labels|[Aa]nnotations)\[/.test(path)) continue;
    const isWhole = typeof node.value === 'string' && node.value.trim() !== '' && !node.cut && !node.elided;
    if (isWhole && !written.has(key)) written.set(key, { path, text: node.value.trim() });
  }
  const name = written.get(`${OCI}base.name`) ?? null;
  const digest = written.get(`${OCI}base.digest`) ?? null;
  const isDigest = digest !== null && /^sha256:[0-9a-f]{64}$/.test(digest.text);
  const revision = written.get(`${OCI}revision`) ?? null;
  const source = written.get(`${OCI}source`) ?? null;
  return {
    base: name && {
      path: name.path,
      text: isDigest ? `${name.text}@${digest.text}` : name.text,
      pinned: isDigest,
    },
    revision,
    source,
    commit: source && revision ? commitUrl(source.text, revision.text) : null,
  };
}

const OCI = 'org.opencontainers.image.';
