import type { Complex } from '../template/nodes.ts';
import type { Bytes } from '../text/bytes.ts';
import type { GoTime } from './go-time.ts';
import type { GoType, SliceType } from './go-type.ts';
import { BOOL, COMPLEX128, FLOAT64, INT, STRING, STRINGS } from './types.ts';

/**
 * What a value holds, by the kind of its type: bool: boolean; integers: bigint; floats: number; complex: Complex;
 * string: Bytes; slice: Slice; map: ReadonlyMap; struct: the fields in order, or a GoTime; pointer: Pointer;
 * interface: the Value inside. Nil is null.
 */
export type Payload =
  boolean | bigint | number | Complex | Bytes | Slice | GoMap | readonly Payload[] | GoTime | Pointer | Value | null;

/** A value with its type; an interface has a value with a type of its own inside. */
export interface Value {
  readonly type: GoType;
  readonly payload: Payload;
}

export type GoMap = ReadonlyMap<Bytes, Payload>;

/** A window on a list; past the items it may still be opened up to its capacity. */
export interface Slice {
  readonly items: readonly Payload[];
  readonly from: number;
  readonly length: number;
  readonly capacity: number;
}

/** Where two pointers are one object they point to the same. */
export interface Pointer {
  readonly to: Payload;
}

/** A value that is not there at all: what a missing map key gives. */
export type Maybe = Value | null;

export const bool = (payload: boolean): Value => ({ type: BOOL, payload });
export const int = (value: number | bigint): Value => ({ type: INT, payload: BigInt(value) });
export const float = (payload: number): Value => ({ type: FLOAT64, payload });
export const complex = (payload: Complex): Value => ({ type: COMPLEX128, payload });
export const string = (payload: Bytes): Value => ({ type: STRING, payload });
export const strings = (items: readonly Bytes[]): Value => ({ type: STRINGS, payload: sliceFrom(items) });

/** A list as wide as its items. */
export function sliceFrom(items: readonly Payload[], capacity = items.length): Slice {
  return { items, from: 0, length: items.length, capacity };
}

/** The item at an index below the capacity. */
export function itemAt(type: SliceType, slice: Slice, index: number): Payload {
  const at = slice.from + index;
  return at < slice.items.length ? slice.items[at]! : zero(type.element);
}

/** Every item of a list, as values. */
export function itemsOf({ type, payload }: Value): Value[] {
  if (type.kind !== 'slice' || payload === null) return [];
  const slice = payload as Slice;
  return Array.from({ length: slice.length }, (_, i) => ({ type: type.element, payload: itemAt(type, slice, i) }));
}

/** A map's entries by key, in byte order. */
export function entriesOf({ type, payload }: Value): (readonly [key: Value, value: Value])[] {
  if (type.kind !== 'map' || payload === null) return [];
  const entries = [...(payload as GoMap)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return entries.map(([key, item]) => [
    { type: type.key, payload: key },
    { type: type.element, payload: item },
  ]);
}

/** The value every type starts from. */
export function zero(type: GoType): Payload {
  switch (type.kind) {
    case 'bool':
      return false;
    case 'int':
    case 'int64':
    case 'uint8':
    case 'uint64':
      return 0n;
    case 'float64':
      return 0;
    case 'complex128':
      return { real: 0, imaginary: 0 };
    case 'string':
      return '';
    case 'struct':
      return type.name === 'time.Time' ? ZERO_TIME : type.fields.map((field) => zero(field.type));
    case 'slice':
    case 'map':
    case 'pointer':
    case 'interface':
      return null;
  }
}

/** The first instant of year 1, in UTC. */
const ZERO_TIME: GoTime = { seconds: 0, nanoseconds: 0, offset: null };

/** The value inside an interface, or the value itself. */
export function unwrap(value: Maybe): Maybe {
  return value?.type.kind === 'interface' ? (value.payload as Maybe) : value;
}

/** Follows pointers and interfaces; `isNil` where they end in nothing, with the empty one as the value. */
export function indirect(value: Maybe): { value: Maybe; isNil: boolean } {
  let at = value;
  while (at?.type.kind === 'pointer' || at?.type.kind === 'interface') {
    if (at.payload === null) return { value: at, isNil: true };
    at =
      at.type.kind === 'pointer'
        ? { type: at.type.element, payload: (at.payload as Pointer).to }
        : (at.payload as Value);
  }
  return { value: at, isNil: false };
}

/** Whether a condition holds: nothing, nil, false, zero and what is empty do not. */
export function isTrue(value: Maybe): boolean {
  if (!value) return false;
  const { type, payload } = value;
  switch (type.kind) {
    case 'string':
      return payload !== '';
    case 'slice':
      return payload !== null && (payload as Slice).length > 0;
    case 'map':
      return payload !== null && (payload as GoMap).size > 0;
    case 'complex128':
      return (payload as Complex).real !== 0 || (payload as Complex).imaginary !== 0;
    case 'struct':
      return true;
    case 'int':
    case 'int64':
    case 'uint8':
    case 'uint64':
      return payload !== 0n;
    case 'float64':
      return payload !== 0;
    case 'bool':
      return payload === true;
    case 'pointer':
    case 'interface':
      return payload !== null;
  }
}
