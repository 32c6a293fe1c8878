import type { Annotation, ImageExplanation } from '../annotate/index.ts';
import type { KnownWords } from '../i18n/views/known.en.ts';
import {
  knownLabel,
  knownSkopeo,
  knownVariable,
  type KnownEnv,
  type KnownLabel,
  type KnownSkopeo,
} from './known-keys.ts';

/** A key that is known without being a field: wherever it stands, or in what another tool prints. */
export type KnownMeaning =
  | { readonly kind: 'label'; readonly key: KnownLabel }
  | { readonly kind: 'env'; readonly key: KnownEnv }
  | { readonly kind: 'skopeo'; readonly key: KnownSkopeo };

/** Recognises the key of a label or annotation, of an entry of Env, or one that only `skopeo inspect` prints. */
export function knownMeaning(
  { field, path, node }: Annotation,
  { kind }: Pick<ImageExplanation, 'kind'>,
): KnownMeaning | null {
  if (kind === 'skopeo-image' && field === null) {
    const key = knownSkopeo(path);
    if (key !== null) return { kind: 'skopeo', key };
  }
  // The beginning of a variable may be that of another.
  if (node.cut && node.children.length === 0) return null;
  if (field === 'Config.Env[]') {
    const key = typeof node.value === 'string' ? knownVariable(node.value) : null;
    return key === null ? null : { kind: 'env', key };
  }
  if (node.key === null || !/(?:Labels|[Aa]nnotations)(?:\{\}|\[)/.test(`${field ?? ''} ${path}`)) return null;
  const key = knownLabel(node.key);
  return key === null ? null : { kind: 'label', key };
}

/** Says what a known key stands for. */
export function knownText(meaning: KnownMeaning, words: KnownWords): string {
  switch (meaning.kind) {
    case 'label':
      return words.labels[meaning.key];
    case 'env':
      return words.env[meaning.key];
    case 'skopeo':
      return words.skopeo[meaning.key];
  }
}
