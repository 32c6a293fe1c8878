import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameParts } from '../../src/components/playground/name-parts.ts';

test('nameParts ends a piece after slashes, colons and at signs', () => {
  expect(nameParts('127.0.0.1:5000/demo/app:1.0@sha256:ab')).toEqual([
    '127.0.0.1:',
    '5000/',
    'demo/',
    'app:',
    '1.0@',
    'sha256:',
    'ab',
  ]);
});

test('nameParts leaves a short name whole', () => {
  expect(nameParts('linux/amd64')).toEqual(['linux/amd64']);
});

test('nameParts leaves nothing out, whatever a name holds', () => {
  const names = fc.string({ unit: fc.constantFrom('a', '/', ':', '@', '\n', '码'), maxLength: 60 });
  fc.assert(
    fc.property(names, (name) => {
      expect(nameParts(name).join('')).toBe(name);
    }),
  );
});
