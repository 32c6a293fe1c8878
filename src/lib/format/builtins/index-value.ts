import type { Refusal, TemplateFunction } from '../template/functions.ts';
import type { MapType } from '../values/go-type.ts';
import { isAssignable } from '../values/go-type.ts';
import { UINT8 } from '../values/types.ts';
import { indirect, itemAt, unwrap, zero, type GoMap, type Maybe, type Slice, type Value } from '../values/value.ts';
import { indexArgument } from './index-argument.ts';

/** `index`: an element by its number or key, as deep as there are arguments. */
export const index: TemplateFunction = {
  parameters: ['raw'],
  rest: 'raw',
  call([item, ...indexes]) {
    let found = unwrap(item ?? null);
    if (!found) return { error: 'index of untyped nil', code: 'nil-value' };
    for (const at of indexes) {
      const { value, isNil } = indirect(found);
      if (isNil || !value) return { error: 'index of nil pointer', code: 'nil-value' };
      const element = elementOf(value, unwrap(at));
      if ('error' in element) return element;
      found = element;
    }
    return found;
  },
};

function elementOf({ type, payload }: Value, at: Maybe): Value | Refusal {
  if (type.kind === 'map') return entryOf(type, payload as GoMap | null, at);
  if (type.kind !== 'slice' && type.kind !== 'string') {
    return { error: `can't index item of type ${type.name}`, code: 'bad-operand' };
  }
  const length = type.kind === 'string' ? (payload as string).length : ((payload as Slice | null)?.length ?? 0);
  const number = indexArgument(at, length);
  if (typeof number !== 'number') return number;
  if (number === length) return { error: `reflect: ${type.kind} index out of range`, code: 'out-of-range' };
  if (type.kind === 'slice') return { type: type.element, payload: itemAt(type, payload as Slice, number) };
  return { type: UINT8, payload: BigInt((payload as string).charCodeAt(number)) };
}

function entryOf({ key, element }: MapType, map: GoMap | null, at: Maybe): Value | Refusal {
  if (!at) return { error: `value is nil; should be of type ${key.name}`, code: 'bad-operand' };
  if (!isAssignable(at.type, key)) {
    return { error: `value has type ${at.type.name}; should be ${key.name}`, code: 'bad-operand' };
  }
  const name = at.payload as string;
  return { type: element, payload: map?.has(name) ? map.get(name)! : zero(element) };
}
