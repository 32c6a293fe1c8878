/**
 * A moment in a time zone, the reader's own where none is named, written like the UTC time beside it:
 * `2026-11-21 06:45:23 GMT+8`. Null where the clocks there show UTC.
 */
export function localTime(instant: number, timeZone?: string): string | null {
  const clock = { dateStyle: 'short', timeStyle: 'medium' } as const;
  // Swedish writes dates as ISO 8601 does.
  const local = new Intl.DateTimeFormat('sv-SE', { ...clock, timeZone }).format(instant);
  if (local === new Intl.DateTimeFormat('sv-SE', { ...clock, timeZone: 'UTC' }).format(instant)) return null;
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName');
  return zone ? `${local} ${zone.value}` : local;
}
