/** One name a documentation can link to by an inventory. */
export interface InventoryObject {
  /** What authors write. May hold spaces, but no line break, and no number from the third word on. */
  readonly name: string;
  /** Domain and type: `std:term`. */
  readonly role: 'std:term' | 'std:label';
  /** The place, relative to the address of the inventory. */
  readonly location: string;
  /** What a link says; null says the name. */
  readonly says: string | null;
}
