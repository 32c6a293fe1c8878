import { printArgument } from '../print/print-value.ts';
import { NO_FLAGS } from '../print/flags.ts';
import type { Complex } from '../template/nodes.ts';
import type { CallContext, Refusal, TemplateFunction } from '../template/functions.ts';
import type { GoType } from '../values/go-type.ts';
import { isSame } from '../values/is-same.ts';
import { bool, unwrap, type Maybe, type Value } from '../values/value.ts';

type Family = 'bool' | 'complex' | 'int' | 'float' | 'string' | 'uint' | 'other';

const FAMILIES: Partial<Record<GoType['kind'], Family>> = {
  bool: 'bool',
  int: 'int',
  int64: 'int',
  uint8: 'uint',
  uint64: 'uint',
  float64: 'float',
  complex128: 'complex',
  string: 'string',
};

/** `eq` and `ne`, `lt`, `le`, `gt`, `ge`. */
export const COMPARISONS: Readonly<Record<string, TemplateFunction>> = {
  eq: {
    parameters: ['raw'],
    rest: 'raw',
    call: ([first, ...others], context) => answer(isEqual(first ?? null, others, context)),
  },
  ne: pairwise((a, b, context) => negate(isEqual(a, [b], context))),
  lt: pairwise(isLess),
  le: pairwise(isAtMost),
  gt: pairwise((a, b, context) => negate(isAtMost(a, b, context))),
  ge: pairwise((a, b, context) => negate(isLess(a, b, context))),
};

function pairwise(compare: (a: Maybe, b: Maybe, context: CallContext) => boolean | Refusal): TemplateFunction {
  return {
    parameters: ['raw', 'raw'],
    rest: null,
    call: ([a, b], context) => answer(compare(a ?? null, b ?? null, context)),
  };
}

function isEqual(given: Maybe, others: readonly Maybe[], context: CallContext): boolean | Refusal {
  const first = unwrap(given);
  if (others.length === 0) return refuse('missing argument for comparison');
  for (const item of others) {
    const other = unwrap(item);
    const equal = isEqualPair(first, other, context);
    if (equal !== false) return equal;
  }
  return false;
}

function isEqualPair(a: Maybe, b: Maybe, context: CallContext): boolean | Refusal {
  const family = familyOf(a);
  if (family !== familyOf(b)) {
    if (isInteger(a) && isInteger(b)) return a.payload === b.payload;
    return a && b ? incompatible(a, b, context) : false;
  }
  if (a && b && family === 'complex') {
    const [x, y] = [a.payload as Complex, b.payload as Complex];
    return x.real === y.real && x.imaginary === y.imaginary;
  }
  if (a && b && family !== 'other') return a.payload === b.payload;
  if (a && b && a.type.kind !== b.type.kind) {
    const [x, y] = [show(a, 's', context), show(b, 'v', context)];
    return refuse(`non-comparable types ${x}: ${a.type.name}, ${b.type.name}: ${y}`);
  }
  if (isNil(a) || isNil(b)) return isNil(a) === isNil(b);
  if (!isComparable(b!.type)) return refuse(`non-comparable type ${show(b!, 's', context)}: ${b!.type.name}`);
  return isSame(a!, b!);
}

function isLess(given: Maybe, than: Maybe, context: CallContext): boolean | Refusal {
  const [a, b] = [unwrap(given), unwrap(than)];
  for (const side of [a, b]) if (familyOf(side) === 'other') return refuse('invalid type for comparison');
  const family = familyOf(a);
  if (family !== familyOf(b)) {
    return isInteger(a) && isInteger(b) ? a.payload < b.payload : incompatible(a!, b!, context);
  }
  if (family === 'bool' || family === 'complex') return refuse('invalid type for comparison');
  return (a!.payload as string) < (b!.payload as string);
}

function isAtMost(a: Maybe, b: Maybe, context: CallContext): boolean | Refusal {
  const less = isLess(a, b, context);
  return less === false ? isEqual(a, [b], context) : less;
}

function familyOf(value: Maybe): Family {
  return (value && FAMILIES[value.type.kind]) ?? 'other';
}

function isInteger(value: Maybe): value is Value & { payload: bigint } {
  const family = familyOf(value);
  return family === 'int' || family === 'uint';
}

function isNil(value: Maybe): boolean {
  return !value || value.payload === null;
}

function isComparable(type: GoType): boolean {
  if (type.kind === 'struct') return type.fields.every((field) => isComparable(field.type));
  return type.kind !== 'slice' && type.kind !== 'map';
}

function incompatible(a: Value, b: Value, { features }: CallContext): Refusal {
  const types = features.comparisonNamesTypes ? `: ${a.type.name} and ${b.type.name}` : '';
  return refuse(`incompatible types for comparison${types}`);
}

function show(value: Value, verb: 's' | 'v', { budget }: CallContext): string {
  return printArgument(value, verb, NO_FLAGS, budget);
}

function refuse(error: string): Refusal {
  return { error, code: 'bad-comparison' };
}

function negate(result: boolean | Refusal): boolean | Refusal {
  return typeof result === 'boolean' ? !result : result;
}

function answer(result: boolean | Refusal): Value | Refusal {
  return typeof result === 'boolean' ? bool(result) : result;
}
