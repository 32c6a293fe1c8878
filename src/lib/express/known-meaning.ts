import type { Annotation } from '../annotate/index.ts';
import type { KnownWords } from '../i18n/views/known.en.ts';
import { knownLabel, knownVariable, type KnownEnv, type KnownLabel } from './known-keys.ts';

/** A key that is known wherever it stands. */
export type KnownMeaning =
  { readonly kind: 'label'; readonly key: KnownLabel } | { readonly kind: 'env'; readonly key: KnownEnv };

/** Recognises the key of a label or annotation, or of an entry of Env. */
export function knownMeaning({ field, path, node }: Annotation): KnownMeaning | null {
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
  return meaning.kind === 'label' ? words.labels[meaning.key] : words.env[meaning.key];
}
