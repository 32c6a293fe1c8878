import { member, wholeText, type DocNode } from '../inspect/index.ts';
import { joinPath } from './annotate-fields.ts';

/** A value and where it stands in its document, spelled as an annotation spells it. */
export interface Place {
  readonly node: DocNode;
  readonly path: string;
}

/** The place of a member; undefined where the holder is no object or does not have it. */
export function within(holder: Place | undefined, key: string): Place | undefined {
  const node = member(holder?.node, key);
  return node && { node, path: joinPath(holder!.path, key) };
}

/** The places of the elements of a list, or of the members of an object. */
export function inside(holder: Place | undefined): Place[] {
  if (!holder) return [];
  const { node, path } = holder;
  return node.children.map((child, i) => ({
    node: child,
    path: joinPath(path, node.kind === 'array' ? i : child.key!),
  }));
}

/** The members of an object with their names; none where the holder is something else, such as a list. */
export function namedInside(holder: Place | undefined): (Place & { readonly name: string })[] {
  if (holder?.node.kind !== 'object') return [];
  return inside(holder).flatMap((place) => (place.node.key === null ? [] : [{ ...place, name: place.node.key }]));
}

/** The value of a string; null for anything else, and where only its beginning is there. */
export function textOf(place: Place | undefined): string | null {
  return wholeText(place?.node);
}

/** The strings of a list; null where it is no list, or not all of it is there. */
export function wordsOf(place: Place | undefined): string[] | null {
  if (place?.node.kind !== 'array' || !isWhole(place)) return null;
  const words = inside(place).map(textOf);
  return words.every((word) => word !== null) ? words : null;
}

/** Whether nothing directly inside was cut off or left out by whoever copied it. */
export function isWhole(place: Place | undefined): boolean {
  return place !== undefined && !place.node.cut && !place.node.elided;
}

/** Whether a list or a set is null or has nothing in it, and nothing was left out. */
export function isEmpty(place: Place): boolean {
  const { kind, children } = place.node;
  return kind === 'null' || ((kind === 'array' || kind === 'object') && children.length === 0 && isWhole(place));
}

/** Every string at or below a place, in source order. */
export function stringsBelow(place: Place): Place[] {
  if (place.node.kind === 'string') return [place];
  return inside(place).flatMap(stringsBelow);
}
