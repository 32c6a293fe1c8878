import { findSecrets, type SecretSpan } from './find-secrets.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { isSecretName } from './is-secret-name.ts';

/** The credentials in a named value, by what the value looks like and else by its name. Offsets are in the value. */
export function secretsOfPair(name: string, value: string): SecretSpan[] {
  const found = findSecrets(value);
  if (found.length > 0 || !isSecretName(name) || isPlaceholder(value) || isAddress(value)) return found;
  return [{ start: 0, end: value.length, kind: 'password' }];
}

// DATABASE_SECRET_URL without a password in it, mailto of a maintainer.
function isAddress(value: string): boolean {
  return /^[a-z][a-z\d+.-]{1,30}:\/\/[^\s@]*$/i.test(value) || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value);
}
