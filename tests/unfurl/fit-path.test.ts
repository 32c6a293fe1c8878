import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPath } from '../../src/lib/unfurl/index.ts';

const sizes = [[96, 64], [48]];

test('fitPath sets a short path on one line at the largest size', () => {
  expect(fitPath('Config.Env', sizes, 1072)).toEqual({ size: 96, lines: ['Config.Env'] });
});

test('fitPath makes a path smaller before it breaks it, and breaks it after a dot', () => {
  expect(fitPath('GraphDriver.Data.WorkDir', sizes, 1072).size).toBe(64);
  expect(fitPath('Identity.Signature[].Signer.RunnerEnvironment', sizes, 1072)).toEqual({
    size: 48,
    lines: ['Identity.Signature[].Signer.', 'RunnerEnvironment'],
  });
});

test('fitPath takes the smallest size where a path fits none', () => {
  expect(fitPath('a'.repeat(80), sizes, 1072)).toEqual({ size: 48, lines: ['a'.repeat(80)] });
});

test('fitPath loses nothing of a path', () => {
  const path = fc.array(fc.stringMatching(/^[A-Za-z[\]]{1,40}$/), { minLength: 1 }).map((names) => names.join('.'));
  fc.assert(fc.property(path, (text) => void expect(fitPath(text, sizes, 1072).lines.join('')).toBe(text)));
});
