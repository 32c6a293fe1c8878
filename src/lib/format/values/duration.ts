import { getter, type Method } from './method.ts';
import type { Payload, Value } from './value.ts';
import { FLOAT64, INT64, STRING, basicType } from './types.ts';

const SECOND = 1_000_000_000n;
const MINUTE = 60n * SECOND;
const HOUR = 60n * MINUTE;
const LARGEST = 2n ** 63n - 1n;

const string = (payload: string): Value => ({ type: STRING, payload });
const float = (payload: number): Value => ({ type: FLOAT64, payload });
const int64 = (payload: bigint): Value => ({ type: INT64, payload });
const duration = (payload: bigint): Value => ({ type: DURATION, payload });

const METHODS: Readonly<Record<string, Method>> = {
  Nanoseconds: getter((d) => int64(d as bigint)),
  Microseconds: getter((d) => int64((d as bigint) / 1000n)),
  Milliseconds: getter((d) => int64((d as bigint) / 1_000_000n)),
  Seconds: getter((d) => float(inUnits(d, SECOND))),
  Minutes: getter((d) => float(inUnits(d, MINUTE))),
  Hours: getter((d) => float(inUnits(d, HOUR))),
  String: getter((d) => string(showDuration(d as bigint))),
  Abs: getter((d) => duration(absolute(d as bigint))),
  Truncate: {
    parameters: [() => DURATION],
    results: 1,
    call: (d, [m]) => duration(truncate(d as bigint, m as bigint)),
  },
  Round: { parameters: [() => DURATION], results: 1, call: (d, [m]) => duration(round(d as bigint, m as bigint)) },
};

/** A span of time in nanoseconds. */
export const DURATION = basicType('int64', 'time.Duration', METHODS);

/** A duration as Go writes it: `1m30s`, `1.5s`, `500ms`, `0s`. */
function showDuration(nanoseconds: bigint): string {
  const sign = nanoseconds < 0n ? '-' : '';
  const d = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  if (d === 0n) return '0s';
  if (d < 1000n) return `${sign}${d}ns`;
  if (d < 1_000_000n) return `${sign}${decimal(d, 1000n, 3)}\xc2\xb5s`;
  if (d < SECOND) return `${sign}${decimal(d, 1_000_000n, 6)}ms`;
  const hours = d / HOUR;
  const minutes = (d / MINUTE) % 60n;
  const lead = hours > 0n ? `${hours}h${minutes}m` : minutes > 0n ? `${minutes}m` : '';
  return `${sign}${lead}${decimal(d % MINUTE, SECOND, 9)}s`;
}

function decimal(value: bigint, unit: bigint, digits: number): string {
  const fraction = String(value % unit)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  return `${value / unit}${fraction && `.${fraction}`}`;
}

function inUnits(d: Payload, unit: bigint): number {
  return Number((d as bigint) / unit) + Number((d as bigint) % unit) / Number(unit);
}

function absolute(d: bigint): bigint {
  return d >= 0n ? d : -d > LARGEST ? LARGEST : -d;
}

function truncate(d: bigint, to: bigint): bigint {
  return to <= 0n ? d : d - (d % to);
}

function round(d: bigint, to: bigint): bigint {
  if (to <= 0n) return d;
  const rest = absolute(d) % to;
  const up = rest * 2n >= to;
  const rounded = absolute(d) - rest + (up ? to : 0n);
  const limited = rounded > LARGEST ? LARGEST : rounded;
  return d < 0n ? -limited : limited;
}
