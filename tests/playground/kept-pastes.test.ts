import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addKept,
  readKept,
  startKeeping,
  stopKeeping,
  withPaste,
  type KeptPaste,
} from '../../src/components/playground/kept-pastes.ts';

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

/** A storage of the browser's that holds so many units and no more. */
function storageOf(room: number) {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => held.delete(key),
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  });
  return held;
}

describe('a storage that is full', () => {
  afterEach(() => vi.unstubAllGlobals());
  const large = (n: number, length: number): KeptPaste => ({ name: `image ${n}`, text: String(n).repeat(length) });

  test('lets go of the oldest to keep the newest', () => {
    storageOf(800);
    const kept = [1, 2, 3, 4].reduce<readonly KeptPaste[]>((list, n) => addKept(list, large(n, 300)), []);
    expect(kept.map(({ name }) => name)).toEqual(['image 4', 'image 3']);
    expect(readKept()).toEqual(kept);
  });

  test('keeps what was kept where the newest does not fit even alone', () => {
    storageOf(1000);
    const kept = addKept([], large(1, 300));
    expect(addKept(kept, large(2, 2000))).toBe(kept);
    expect(readKept()).toEqual(kept);
  });

  test('leaves no trace behind where keeping cannot even begin', () => {
    const held = storageOf(1000);
    addKept([], large(1, 300));
    vi.stubGlobal('localStorage', {
      ...localStorage,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(startKeeping()).toBeNull();
    expect(held.size).toBe(0);
    expect(stopKeeping()).toBeNull();
  });
});
