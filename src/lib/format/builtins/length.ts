import type { TemplateFunction } from '../template/functions.ts';
import { indirect, int, type GoMap, type Slice } from '../values/value.ts';

/** `len`: bytes of a string, elements of a list or map. */
export const length: TemplateFunction = {
  parameters: ['raw'],
  rest: null,
  call([item]) {
    const { value, isNil } = indirect(item ?? null);
    if (isNil) return { error: 'len of nil pointer', code: 'nil-value' };
    if (!value) {
      return { error: 'reflect: call of reflect.Value.Type on zero Value', code: 'nil-value' };
    }
    const { type, payload } = value;
    if (type.kind === 'string') return int((payload as string).length);
    if (type.kind === 'slice') return int((payload as Slice | null)?.length ?? 0);
    if (type.kind === 'map') return int((payload as GoMap | null)?.size ?? 0);
    return { error: `len of type ${type.name}`, code: 'bad-operand' };
  },
};
