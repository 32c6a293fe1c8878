import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../../src/lib/annotate/index.ts';
import { isPlaceholder } from '../../../src/lib/annotate/secrets/is-placeholder.ts';
import { makeCredential, makePassword } from '../../support/credentials.ts';

const [first, second] = [makePassword(1), makePassword(2)];
const secretsIn = (text: string) => findSecrets(text).map(({ start, end }) => text.slice(start, end));

describe('findSecrets', () => {
  test('finds each of several in one text, in order', () => {
    const token = makeCredential('GitHub token', 5).secret;
    expect(secretsIn(`A_PASSWORD=${first} curl https://${token}@host/ --password ${second}`)).toEqual([
      first,
      token,
      second,
    ]);
  });

  test('makes one of two that overlap', () => {
    const token = makeCredential('GitHub token', 5).secret;
    expect(secretsIn(`GITHUB_TOKEN=${token}`)).toEqual([token]);
  });
});

describe('isPlaceholder', () => {
  test.each(['<password>', '$TOKEN', '${TOKEN}', '[token]', '__TOKEN__', 'changeme', '/run/secrets/db', ' '])(
    'takes %j for a stand-in',
    (value) => expect(isPlaceholder(value)).toBe(true),
  );
  test.each(['<a>b7', 'a<b>', '$ab!7', '[a]b7', '__a__b7', 'changeme7x', 'b/run/secrets'])(
    'takes %j for a value',
    (value) => expect(isPlaceholder(value)).toBe(false),
  );
});
