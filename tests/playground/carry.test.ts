import { afterEach, expect, test, vi } from 'vitest';
import { keepAcrossLanguages, takeCarried } from '../../src/components/playground/carry.ts';
import { engineOutputs } from '../support/engines.ts';

afterEach(() => vi.unstubAllGlobals());

/** A tab whose language link can be clicked; its storage is full where `room` is 0. */
function tab(room: number) {
  const stored = new Map<string, string>();
  let click = () => {};
  const link = { addEventListener: (_: string, listener: () => void) => (click = listener), removeEventListener() {} };
  vi.stubGlobal('document', { querySelectorAll: () => [link] });
  vi.stubGlobal('window', { name: '' });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => stored.delete(key),
    setItem(key: string, value: string) {
      if (value.length > room) throw new Error('full');
      stored.set(key, value);
    },
  });
  return () => click();
}

test.each([
  ['storage', Infinity],
  ['the name of the tab, where storage is full', 0],
])('brings a real output, its view and its place to the other language through %s, once', (_through, room) => {
  for (const { text } of engineOutputs().slice(0, 30)) {
    const carried = {
      text,
      sample: null,
      at: 'RootFS.Layers[0]',
      view: 'layers',
      template: '{{.ID}}',
      other: text,
      history: 'IMAGE',
      image: 0,
    };
    const click = tab(room);
    keepAcrossLanguages(carried);
    expect(takeCarried()).toBeNull();
    click();
    expect(takeCarried()).toEqual(carried);
    expect(takeCarried()).toBeNull();
  }
});
