import { strToU8, zlibSync } from 'fflate';
import type { InventoryObject } from './inventory-object.ts';

/**
 * An inventory as Sphinx reads it, version 2: four lines of plain text, then zlib over one line for each object: name,
 * role, priority, location and what a link says. Source: sphinx-doc/sphinx `sphinx/util/inventory.py` (v9.0.4),
 * InventoryFile._loads_v2; the priority only orders Sphinx's own search, where -1 is hidden and 1 is usual.
 */
export function sphinxInventory(project: string, objects: readonly InventoryObject[]): Uint8Array {
  const head = [
    '# Sphinx inventory version 2',
    `# Project: ${project}`,
    '# Version: ',
    '# The remainder of this file is compressed using zlib.',
    '',
  ].join('\n');
  const lines = objects.map((object) => {
    if (!isWritable(object)) throw new Error(`no line of an inventory holds ${JSON.stringify(object)}`);
    const { name, role, location, says } = object;
    return `${name} ${role} ${role === 'std:label' ? -1 : 1} ${location} ${says ?? '-'}\n`;
  });
  const plain = strToU8(head);
  const packed = zlibSync(strToU8(lines.join('')), { level: 9 });
  const file = new Uint8Array(plain.length + packed.length);
  file.set(plain);
  file.set(packed, plain.length);
  return file;
}

const TEXT = /^\S(?:.*\S)?$/;

// Readers end a name before the first two words of which the second is a number.
function isWritable({ name, location, says }: InventoryObject): boolean {
  return (
    TEXT.test(name) &&
    !/\s\S+\s+-?\d+(?:\s|$)/.test(name) &&
    /^\S+$/.test(location) &&
    (says === null || TEXT.test(says))
  );
}
