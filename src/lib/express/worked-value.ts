import { EMPTY_LAYER } from '../annotate/index.ts';
import type { Unit } from '../catalogue/schema.ts';
import { goDuration } from './printed.ts';

/** What a bare value amounts to, without words; null where there is nothing to work out. */
export type Worked =
  | { readonly kind: 'bytes'; readonly short: string; readonly binary: string }
  | { readonly kind: 'duration'; readonly text: string }
  /** In UTC to the second, and as milliseconds since 1970 for a view that shows it in another zone. */
  | { readonly kind: 'time'; readonly text: string; readonly instant: number }
  | { readonly kind: 'zero-time' }
  | { readonly kind: 'epoch' }
  | { readonly kind: 'epoch-1980' }
  | { readonly kind: 'empty-layer' };

/** What a value of this unit amounts to: bytes from 1000 on, durations, times, the digest of an empty layer. */
export function workOut(value: unknown, unit: Unit | undefined): Worked | null {
  if (value === EMPTY_LAYER) return { kind: 'empty-layer' };
  if (unit === 'bytes' && typeof value === 'number' && value >= 1000) return { kind: 'bytes', ...bytes(value) };
  if (unit === 'ns' && typeof value === 'number') return { kind: 'duration', text: goDuration(value) };
  if (unit === 'time' && typeof value === 'string') return time(value);
  return null;
}

/** Decimal units as Docker prints them, and binary units: 1132599 → 1.13 MB, 1.08 MiB. */
export function bytes(n: number): { short: string; binary: string } {
  return {
    short: scaled(n, 1000, ['B', 'kB', 'MB', 'GB', 'TB']),
    binary: scaled(n, 1024, ['B', 'KiB', 'MiB', 'GiB', 'TiB']),
  };
}

function scaled(n: number, step: number, names: readonly string[]): string {
  let value = n;
  let at = 0;
  while (value >= step && at < names.length - 1) {
    value /= step;
    at++;
  }
  return `${at === 0 ? value : Number(value.toPrecision(3))} ${names[at]}`;
}

function time(value: string): Worked | null {
  if (value.startsWith('0001-01-01T00:00:00')) return { kind: 'zero-time' };
  if (value.startsWith('1970-01-01T00:00:0')) return { kind: 'epoch' };
  if (value.startsWith('1980-01-01T00:00:0')) return { kind: 'epoch-1980' };
  const parsed = new Date(value);
  if (Number.isNaN(parsed.getTime())) return null;
  const text = parsed.toISOString().slice(0, 19).replace('T', ' ');
  return { kind: 'time', text, instant: parsed.getTime() };
}
