import { expect, test } from 'vitest';
import { suitsEditor } from '../../src/components/playground/suits-editor.ts';

test('suitsEditor refuses what an editor would alter or choke on', () => {
  expect(suitsEditor('[\n  {}\n]\n')).toBe(true);
  expect(suitsEditor('[\r\n]')).toBe(false);
  expect(suitsEditor('\ufeff[]')).toBe(false);
  expect(suitsEditor('a\u2028b')).toBe(false);
  expect(suitsEditor('x'.repeat(5001))).toBe(false);
  expect(suitsEditor('x\n'.repeat(200_000))).toBe(false);
});
