import { expect, test } from 'vitest';
import { parseDocument, readPaste } from '../../src/lib/inspect/index.ts';

// Comparing the text with its mask for each document would be terabytes.
test('parseDocument compares a long end behind many documents with its mask once', { timeout: 20_000 }, () => {
  const paste = readPaste(`${'{"a":1}\n'.repeat(100_000)}${' '.repeat(20_000_000)}end`);
  expect(parseDocument(paste).roots).toHaveLength(100_000);
});
