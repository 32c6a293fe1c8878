import { expect, test } from 'vitest';
import { redactTexts } from '../../../src/lib/express/index.ts';
import { makeCredential } from '../../support/credentials.ts';

const { secret } = makeCredential('GitHub token', 11);
const image = (env: string) =>
  JSON.stringify([{ Id: 'sha256:aa', RepoTags: ['registry.corp.example/a:1'], Config: { Env: [env] } }]);

test('redactTexts gives an equal secret the same placeholder in both, and never one that stands there already', () => {
  const texts = [image(`TOKEN=${secret}`), image(`OTHER=${secret} REDACTED-github-1`)];
  const [first, second] = redactTexts(texts, 'credentials');
  expect(first!.text).toContain('TOKEN=REDACTED-github-2');
  expect(second!.text).toContain('OTHER=REDACTED-github-2 REDACTED-github-1');
  expect(first!.text).toContain('registry.corp.example');
});

test('redactTexts masks hosts or nothing, as asked', () => {
  const text = image(`TOKEN=${secret}`);
  expect(redactTexts([text], 'credentials-and-hosts')[0]!.text).toContain('redacted-host-1.invalid/a:1');
  expect(redactTexts([text], 'nothing')).toEqual([{ text, masked: [] }]);
});
