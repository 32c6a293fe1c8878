import fc from 'fast-check';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sphinxInventory, type InventoryObject } from '../../src/lib/inventory/index.ts';

const word = fc.stringMatching(/^[\w.\[\]镜像層-]{1,12}$/);
const object = fc.record<InventoryObject>({
  name: fc
    .array(word, { minLength: 1, maxLength: 4 })
    .filter((words) => !words.slice(2).some((one) => /^-?\d+$/.test(one)))
    .map((words) => words.join(' ')),
  role: fc.constantFrom('std:term', 'std:label'),
  location: word.map((path) => `f/${path}/`),
  says: fc.option(word),
});

test('sphinxInventory is read back by the grammar of the format, object by object', () => {
  fc.assert(
    fc.property(fc.array(object), (objects) => {
      const file = Buffer.from(sphinxInventory('Layerwise', objects));
      let at = 0;
      for (let line = 0; line < 4; line++) at = file.indexOf(0x0a, at) + 1;
      expect(file.subarray(0, at).toString().split('\n').slice(0, 2)).toEqual([
        '# Sphinx inventory version 2',
        '# Project: Layerwise',
      ]);
      const lines = inflateSync(file.subarray(at)).toString().split('\n').slice(0, -1);
      const read = lines.map((line) => {
        const [, name, role, , location, says] = /^(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)$/.exec(line)!;
        return { name, role, location, says: says === '-' ? null : says };
      });
      expect(read).toEqual(objects.map((one) => ({ ...one, says: one.says === '-' ? null : one.says })));
    }),
  );
});

test('sphinxInventory refuses what a reader would take for something else', () => {
  const good: InventoryObject = { name: 'Id', role: 'std:term', location: 'f/Id/', says: null };
  for (const bad of [
    { name: '' },
    { name: 'a\nb' },
    { name: ' Id' },
    { name: 'level of 5' },
    { location: 'f/a b/' },
    { says: '' },
  ])
    expect(() => sphinxInventory('Layerwise', [{ ...good, ...bad }])).toThrow('no line of an inventory');
});
