import type { Refusal } from '../template/functions.ts';
import type { Maybe } from '../values/value.ts';

/** An index as a number from 0 to the given end, which is still allowed. */
export function indexArgument(index: Maybe, end: number): number | Refusal {
  if (!index) return { error: 'cannot index slice/array with nil', code: 'bad-operand' };
  const { kind, name } = index.type;
  if (kind !== 'int' && kind !== 'int64' && kind !== 'uint8' && kind !== 'uint64') {
    return { error: `cannot index slice/array with type ${name}`, code: 'bad-operand' };
  }
  const at = BigInt.asIntN(64, index.payload as bigint);
  if (at < 0n || at > BigInt(end)) return { error: `index out of range: ${at}`, code: 'out-of-range' };
  return Number(at);
}
