/** What other documentations link to by name. */
export type { InventoryObject } from './inventory-object.ts';
export { inventoryObjects } from './inventory-objects.ts';
export { sphinxConf } from './sphinx-conf.ts';
export { sphinxInventory } from './sphinx-inventory.ts';
