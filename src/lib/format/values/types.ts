import type {
  BasicKind,
  BasicType,
  GoType,
  InterfaceType,
  MapType,
  PointerType,
  SliceType,
  StructType,
} from './go-type.ts';
import { NUMBER_METHODS } from './number-methods.ts';
import type { Method } from './method.ts';

const NO_METHODS: Readonly<Record<string, Method>> = {};

/** A basic type, under another name where one is given. */
export function basicType(kind: BasicKind, name: string = kind, methods = NO_METHODS): BasicType {
  return { kind, name, underlying: kind, methods };
}

export function sliceOf(element: GoType, name?: string): SliceType {
  const underlying = `[]${element.name}`;
  return { kind: 'slice', name: name ?? underlying, underlying, methods: NO_METHODS, element };
}

export function mapOf(key: GoType, element: GoType, name?: string): MapType {
  const underlying = `map[${key.name}]${element.name}`;
  return { kind: 'map', name: name ?? underlying, underlying, methods: NO_METHODS, key, element };
}

export function pointerTo(element: GoType): PointerType {
  const name = `*${element.name}`;
  return { kind: 'pointer', name, underlying: name, methods: element.methods, element };
}

export const BOOL = basicType('bool');
export const INT = basicType('int');
export const INT64 = basicType('int64');
export const UINT8 = basicType('uint8');
export const UINT64 = basicType('uint64');
export const FLOAT64 = basicType('float64');
export const COMPLEX128 = basicType('complex128');
export const STRING = basicType('string');
export const ANY: InterfaceType = {
  kind: 'interface',
  name: 'interface {}',
  underlying: 'interface {}',
  methods: NO_METHODS,
};
/** The interface of errors; only nil ever stands in it. */
export const ERROR: InterfaceType = { kind: 'interface', name: 'error', underlying: 'error', methods: NO_METHODS };
export const EMPTY_STRUCT: StructType = {
  kind: 'struct',
  name: 'struct {}',
  bareName: '',
  underlying: 'struct {}',
  methods: NO_METHODS,
  fields: [],
};
export const STRINGS = sliceOf(STRING);
export const LIST = sliceOf(ANY);
export const OBJECT = mapOf(STRING, ANY);
/** A number of a document in pass two: text that knows how to become a number. */
export const NUMBER = basicType('string', 'json.Number', NUMBER_METHODS);
