import { describe, expect, test } from 'vitest';
import { outputBeginning } from '../../src/components/field/output-beginning.ts';

describe('outputBeginning', () => {
  test('leaves what is short as it is', () => {
    for (const output of ['', 'linux\n', 'x'.repeat(300)]) expect(outputBeginning(output)).toBe(output);
  });

  test('ends long lists after a whole line', () => {
    const lines = Array.from({ length: 100 }, (_, i) => `RUN step ${i}`);
    const shown = outputBeginning(lines.join('\n')).split('\n');
    expect(shown.at(-1)).toBe('…');
    expect(shown.slice(0, -1)).toEqual(lines.slice(0, shown.length - 1));
    expect(shown.length).toBeGreaterThan(20);
  });

  test('cuts a long line, but no letter', () => {
    expect(outputBeginning('x'.repeat(9000))).toBe(`${'x'.repeat(300)}…`);
    expect(outputBeginning(`${'x'.repeat(299)}${'🐳'.repeat(9)}`)).toBe(`${'x'.repeat(299)}…`);
    expect(outputBeginning(`${'x'.repeat(298)}${'🐳'.repeat(9)}`)).toBe(`${'x'.repeat(298)}🐳…`);
  });
});
