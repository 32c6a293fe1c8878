import { expect, test } from 'vitest';
import { fitSize } from '../../src/lib/unfurl/index.ts';

const room = { width: 1072, lines: 2 };

test('fitSize takes the largest size at which a text fits, in Chinese sooner a smaller one', () => {
  expect(fitSize('x'.repeat(40), [48, 40, 30], room)).toBe(48);
  expect(fitSize('层'.repeat(40), [60, 48, 40], room)).toBe(48);
  expect(fitSize('层'.repeat(45), [60, 48, 40], room)).toBe(40);
});

test('fitSize takes the smallest size where a text fits none', () => {
  expect(fitSize('层'.repeat(500), [48, 40], room)).toBe(40);
});
