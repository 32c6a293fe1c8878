import type { Method } from './method.ts';

/** A type of Go, as far as the CLI's answers and templates need it. Types of one name are one object. */
export type GoType = BasicType | SliceType | MapType | StructType | PointerType | InterfaceType;

interface Common {
  /** As `%T` prints it, such as `map[string]interface {}`. */
  readonly name: string;
  /** The type it is made of; its own name for a type that has none. */
  readonly underlying: string;
  readonly methods: Readonly<Record<string, Method>>;
}

export type BasicKind = 'bool' | 'int' | 'int64' | 'uint8' | 'uint64' | 'float64' | 'complex128' | 'string';

export interface BasicType extends Common {
  readonly kind: BasicKind;
}
export interface SliceType extends Common {
  readonly kind: 'slice';
  readonly element: GoType;
}
export interface MapType extends Common {
  readonly kind: 'map';
  readonly key: GoType;
  readonly element: GoType;
}
export interface StructType extends Common {
  readonly kind: 'struct';
  /** The name without its package, as JSON errors show it. */
  readonly bareName: string;
  /** Filled after creation, as types may contain themselves. */
  readonly fields: readonly StructField[];
}
export interface PointerType extends Common {
  readonly kind: 'pointer';
  readonly element: GoType;
}
export interface InterfaceType extends Common {
  readonly kind: 'interface';
}

/** A member of a struct. */
export interface StructField {
  readonly name: string;
  readonly type: GoType;
  /** The key in JSON. */
  readonly json: string;
  readonly omit: 'never' | 'empty' | 'zero';
  /** Its members count as members of the struct itself. */
  readonly embedded: boolean;
}

/** Whether a type was given a name of its own. */
function isNamed(type: GoType): boolean {
  return type.underlying !== type.name || type.kind === 'struct' || !/[[\]*{]/.test(type.name);
}

/** Whether a value of one type can be used as another without conversion. */
export function isAssignable(from: GoType, to: GoType): boolean {
  if (from === to || from.name === to.name) return true;
  if (to.name === 'interface {}') return true;
  return from.underlying === to.underlying && !(isNamed(from) && isNamed(to));
}

/** Whether a type can stand for nothing. */
export function canBeNil({ kind }: GoType): boolean {
  return kind === 'interface' || kind === 'map' || kind === 'pointer' || kind === 'slice';
}
