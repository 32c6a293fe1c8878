import { quote } from '../text/quote.ts';
import { DURATION } from './duration.ts';
import { formatTime, MONTHS, showTime, WEEKDAYS } from './format-time.ts';
import { civilOf, secondsOf, UNIX_EPOCH, type Civil, type GoTime } from './go-time.ts';
import type { GoType, PointerType, StructType } from './go-type.ts';
import { getter, type Method } from './method.ts';
import { basicType, BOOL, INT, INT64, STRING, UINT64 } from './types.ts';
import type { Payload, Value } from './value.ts';

const LARGEST = 2n ** 63n - 1n;

const string = (payload: string): Value => ({ type: STRING, payload });
const int = (n: number): Value => ({ type: INT, payload: BigInt(n) });
const int64 = (payload: bigint): Value => ({ type: INT64, payload: BigInt.asIntN(64, payload) });
const bool = (payload: boolean): Value => ({ type: BOOL, payload });
const time = (payload: GoTime): Value => ({ type: TIME, payload });

const MONTH = basicType('int', 'time.Month', {
  String: getter((n) => string(MONTHS[Number(n) - 1] ?? `%!Month(${n as bigint})`)),
});
const WEEKDAY = basicType('int', 'time.Weekday', { String: getter((n) => string(WEEKDAYS[Number(n)] ?? '')) });
const LOCATION: StructType = {
  kind: 'struct',
  name: 'time.Location',
  bareName: 'Location',
  underlying: 'time.Location',
  fields: [],
  methods: { String: getter((zone) => string((zone as readonly string[])[0]!)) },
};
/** Where a time keeps its zone; nil is UTC. */
const LOCATION_POINTER: PointerType = {
  kind: 'pointer',
  name: '*time.Location',
  underlying: '*time.Location',
  methods: LOCATION.methods,
  element: LOCATION,
};

function part(read: (civil: Civil) => number): Method {
  return getter((t) => int(read(civilOf(t as GoTime))));
}

function withArgs(types: readonly (() => GoType)[], call: (t: GoTime, ...args: readonly Payload[]) => Value): Method {
  return { parameters: types, results: 1, call: (t, args) => call(t as GoTime, ...args) };
}

const aTime = () => TIME;
const aDuration = () => DURATION;
const anInt = () => INT;

const METHODS: Readonly<Record<string, Method>> = {
  Year: part(({ year }) => year),
  Month: getter((t) => ({ type: MONTH, payload: BigInt(civilOf(t as GoTime).month) })),
  Day: part(({ day }) => day),
  Hour: part(({ hour }) => hour),
  Minute: part(({ minute }) => minute),
  Second: part(({ second }) => second),
  Nanosecond: getter((t) => int((t as GoTime).nanoseconds)),
  YearDay: part(({ yearDay }) => yearDay),
  Weekday: getter((t) => ({ type: WEEKDAY, payload: BigInt(civilOf(t as GoTime).weekday) })),
  Unix: getter((t) => int64(unixNanos(t) / 1_000_000_000n - (unixNanos(t) % 1_000_000_000n < 0n ? 1n : 0n))),
  UnixMilli: getter((t) =>
    int64(BigInt((t as GoTime).seconds - UNIX_EPOCH) * 1000n + BigInt(Math.floor((t as GoTime).nanoseconds / 1e6))),
  ),
  UnixMicro: getter((t) =>
    int64(
      BigInt((t as GoTime).seconds - UNIX_EPOCH) * 1_000_000n + BigInt(Math.floor((t as GoTime).nanoseconds / 1e3)),
    ),
  ),
  UnixNano: getter((t) => int64(unixNanos(t))),
  IsZero: getter((t) => bool(nanosOf(t) === 0n)),
  IsDST: getter(() => bool(false)),
  UTC: getter((t) => time({ ...(t as GoTime), offset: null })),
  Local: getter((t) => time({ ...(t as GoTime), offset: null })),
  String: getter((t) => string(showTime(t as GoTime))),
  GoString: getter((t) => string(goString(t as GoTime))),
  Location: getter((t) => ({ type: LOCATION_POINTER, payload: { to: [(t as GoTime).offset === null ? 'UTC' : ''] } })),
  Format: withArgs([() => STRING], (t, layout) => string(formatTime(t, layout as string))),
  Equal: withArgs([aTime], (t, u) => bool(nanosOf(t) === nanosOf(u))),
  Before: withArgs([aTime], (t, u) => bool(nanosOf(t) < nanosOf(u))),
  After: withArgs([aTime], (t, u) => bool(nanosOf(t) > nanosOf(u))),
  Compare: withArgs([aTime], (t, u) => int(Math.sign(Number(nanosOf(t) - nanosOf(u))))),
  Sub: withArgs([aTime], (t, u) => ({ type: DURATION, payload: clamp(nanosOf(t) - nanosOf(u)) })),
  Add: withArgs([aDuration], (t, d) => time(fromNanos(nanosOf(t) + (d as bigint), t.offset))),
  Truncate: withArgs([aDuration], (t, d) => time(rounded(t, d as bigint, false))),
  Round: withArgs([aDuration], (t, d) => time(rounded(t, d as bigint, true))),
  AddDate: withArgs([anInt, anInt, anInt], (t, years, months, days) => {
    const c = civilOf(t);
    const at = secondsOf(
      c.year + Number(years),
      c.month + Number(months),
      c.day + Number(days),
      c.hour,
      c.minute,
      c.second,
    );
    return time({ ...t, seconds: at - (t.offset ?? 0) });
  }),
};

/** Go's time. Its fields are what `%d` and the like come to see. */
export const TIME: StructType = {
  kind: 'struct',
  name: 'time.Time',
  bareName: 'Time',
  underlying: 'time.Time',
  methods: METHODS,
  fields: [
    { name: 'wall', type: UINT64, json: '-', omit: 'never', embedded: false },
    { name: 'ext', type: INT64, json: '-', omit: 'never', embedded: false },
    { name: 'loc', type: LOCATION_POINTER, json: '-', omit: 'never', embedded: false },
  ],
};

/** A time as the struct behind it. */
export function timeFields({ seconds, nanoseconds, offset }: GoTime): readonly Payload[] {
  return [BigInt(nanoseconds), BigInt(seconds), offset === null ? null : { to: [''] }];
}

function nanosOf(t: Payload): bigint {
  const { seconds, nanoseconds } = t as GoTime;
  return BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds);
}

function unixNanos(t: Payload): bigint {
  return nanosOf(t) - BigInt(UNIX_EPOCH) * 1_000_000_000n;
}

function fromNanos(nanos: bigint, offset: number | null): GoTime {
  const rest = ((nanos % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  return { seconds: Number((nanos - rest) / 1_000_000_000n), nanoseconds: Number(rest), offset };
}

function rounded(t: GoTime, to: bigint, up: boolean): GoTime {
  if (to <= 0n) return t;
  const nanos = nanosOf(t);
  const rest = ((nanos % to) + to) % to;
  return fromNanos(nanos - rest + (up && rest * 2n >= to ? to : 0n), t.offset);
}

function clamp(nanos: bigint): bigint {
  return nanos > LARGEST ? LARGEST : nanos < -LARGEST - 1n ? -LARGEST - 1n : nanos;
}

function goString(t: GoTime): string {
  const c = civilOf(t);
  const zone = t.offset === null ? 'time.UTC' : `time.Location(${quote('')})`;
  const clock = [c.day, c.hour, c.minute, c.second, t.nanoseconds].join(', ');
  return `time.Date(${c.year}, time.${MONTHS[c.month - 1]}, ${clock}, ${zone})`;
}
