import { inside, textOf, type Place } from '../place.ts';
import { findSecrets, type SecretSpan } from './find-secrets.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { isSecretName } from './is-secret-name.ts';
import { secretsOfPair } from './secrets-of-pair.ts';

/** A value that holds credentials; the spans are offsets in its decoded text. */
export interface SecretPlace extends Place {
  /** What the secret hangs on: a variable, a label, a flag; '' where it has no name. */
  readonly name: string;
  readonly spans: readonly SecretSpan[];
}

/**
 * Every value at or below a place that holds a credential, in source order. Of each value, no more than the
 * first `longest` units are looked at.
 */
export function secretPlaces(place: Place, { longest = Infinity }: { longest?: number } = {}): SecretPlace[] {
  const { node } = place;
  if (node.kind === 'array') return inListOf(place, longest);
  if (node.kind === 'object')
    return inside(place).flatMap((child) => (isOpaque(child) ? [] : secretPlaces(child, { longest })));
  const text = beginningOf(place, longest);
  if (text === null) return [];
  const name = node.key ?? '';
  return found(place, name, name === '' ? findSecrets(text) : secretsOfPair(name, text));
}

// Environment entries are NAME=value; in a command a flag and its value may be two words.
function inListOf(list: Place, longest: number): SecretPlace[] {
  const words = inside(list);
  return words.flatMap((place, i) => {
    const text = beginningOf(place, longest);
    if (text === null) return secretPlaces(place, { longest });
    const [, name, value] = /^([A-Za-z_][\w.-]*)=([^]*)$/.exec(text) ?? [];
    if (name !== undefined) {
      const shift = name.length + 1;
      return found(
        place,
        name,
        secretsOfPair(name, value!).map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
      );
    }
    const flag = /^--?([A-Za-z][\w-]*)$/.exec(textOf(words[i - 1]) ?? '')?.[1];
    if (flag && isSecretName(flag) && !isPlaceholder(text) && !text.startsWith('-'))
      return found(place, flag, [{ start: 0, end: text.length, kind: 'password' }]);
    return found(place, '', findSecrets(text));
  });
}

function beginningOf(place: Place, longest: number): string | null {
  return textOf(place)?.slice(0, longest) ?? null;
}

function found(place: Place, name: string, spans: SecretSpan[]): SecretPlace[] {
  return spans.length > 0 ? [{ ...place, name, spans }] : [];
}

// Directories and digests of the store: long, and never a credential.
const OPAQUE = new Set(['GraphDriver', 'RootFS', 'rootfs', 'RepoDigests', 'Descriptor', 'Manifests']);
const isOpaque = ({ node }: Place) => OPAQUE.has(node.key ?? '');
