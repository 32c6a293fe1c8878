import { describe, expect, test } from 'vitest';
import { withPaste, type KeptPaste } from '../../src/components/playground/kept-pastes.ts';

const paste = (n: number): KeptPaste => ({ name: `image ${n}`, text: `text ${n}` });

describe('withPaste', () => {
  test('puts the newest first and keeps ten', () => {
    const kept = Array.from({ length: 14 }, (_, i) => paste(i)).reduce(withPaste, [] as readonly KeptPaste[]);
    expect(kept.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, (_, i) => `image ${13 - i}`));
  });

  test('an edit takes the place of what it edits, and an equal text is kept once', () => {
    const kept = withPaste([paste(1), paste(2)], { name: 'image 2', text: 'edited' });
    expect(kept).toEqual([{ name: 'image 2', text: 'edited' }, paste(1)]);
    expect(withPaste(kept, { name: 'renamed', text: 'edited' })).toEqual([
      { name: 'renamed', text: 'edited' },
      paste(1),
    ]);
  });

  test('leaves out what would fill the storage', () => {
    expect(withPaste([paste(1)], { name: 'big', text: 'x'.repeat(500_001) })).toEqual([paste(1)]);
  });
});
