import type { GoTime } from './go-time.ts';
import type { Payload, Value } from './value.ts';

/** Whether two values of comparable types are one: the same type and the same contents. */
export function isSame(a: Value, b: Value): boolean {
  if (a.type !== b.type) return false;
  if (a.type.kind !== 'struct') return a.payload === b.payload;
  if (a.type.name === 'time.Time') {
    const [x, y] = [a.payload as GoTime, b.payload as GoTime];
    // Zones other than UTC are objects of their own for every time that was read.
    return (
      x === y || (x.seconds === y.seconds && x.nanoseconds === y.nanoseconds && x.offset === null && y.offset === null)
    );
  }
  const [xs, ys] = [a.payload as readonly Payload[], b.payload as readonly Payload[]];
  return a.type.fields.every(({ type }, i) => isSame({ type, payload: xs[i]! }, { type, payload: ys[i]! }));
}
