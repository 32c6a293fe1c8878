import { expect, test } from 'vitest';
import { parseDocument, readPaste } from '../../src/lib/inspect/index.ts';

// Comparing the text with its mask for each document would be thousands of times these megabytes.
test('parseDocument reads many documents in front of a long end as fast as the documents alone', () => {
  const documents = '{"a":1}\n'.repeat(20_000);
  const seconds = (text: string) => {
    const paste = readPaste(text);
    const started = performance.now();
    expect(parseDocument(paste).roots).toHaveLength(20_000);
    return (performance.now() - started) / 1000;
  };
  seconds(documents);
  expect(seconds(`${documents}${' '.repeat(6_000_000)}end`)).toBeLessThan(1 + 5 * seconds(documents));
});
