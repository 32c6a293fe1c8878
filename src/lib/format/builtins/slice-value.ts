import type { TemplateFunction } from '../template/functions.ts';
import { unwrap, type Slice } from '../values/value.ts';
import { indexArgument } from './index-argument.ts';

const NOTHING: Slice = { items: [], from: 0, length: 0, capacity: 0 };

/** `slice`: a part of a string, in bytes, or of a list. */
export const slice: TemplateFunction = {
  parameters: ['raw'],
  rest: 'raw',
  call([item, ...indexes]) {
    const value = unwrap(item ?? null);
    if (!value) return { error: 'slice of untyped nil', code: 'nil-value' };
    if (indexes.length > 3) return { error: `too many slice indexes: ${indexes.length}`, code: 'bad-operand' };
    const { kind, name } = value.type;
    if (kind !== 'string' && kind !== 'slice') {
      return { error: `can't slice item of type ${name}`, code: 'bad-operand' };
    }
    if (kind === 'string' && indexes.length === 3) {
      return { error: 'cannot 3-index slice a string', code: 'bad-operand' };
    }
    const list = kind === 'slice' ? ((value.payload as Slice | null) ?? NOTHING) : NOTHING;
    const length = kind === 'string' ? (value.payload as string).length : list.length;
    const capacity = kind === 'string' ? length : list.capacity;
    const bounds = [0, length, 0];
    for (const [i, at] of indexes.entries()) {
      const bound = indexArgument(at, capacity);
      if (typeof bound !== 'number') return bound;
      bounds[i] = bound;
    }
    const [from, to, end] = bounds as [number, number, number];
    if (from > to) return { error: `invalid slice index: ${from} > ${to}`, code: 'out-of-range' };
    if (indexes.length === 3 && to > end) {
      return { error: `invalid slice index: ${to} > ${end}`, code: 'out-of-range' };
    }
    if (kind === 'string') return { ...value, payload: (value.payload as string).slice(from, to) };
    if (value.payload === null) return value;
    const last = indexes.length === 3 ? end : capacity;
    const part: Slice = { items: list.items, from: list.from + from, length: to - from, capacity: last - from };
    return { ...value, payload: part };
  },
};
