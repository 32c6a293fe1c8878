/**
 * What the templates of Podman's fields print: one value, or, where the template ranges over a list, each on a
 * line of its own. Docker's are computed by `lib/format`.
 */
export function printed(template: string, values: readonly unknown[], unit: string | undefined): string {
  return values.map((value) => printedValue(template, value, unit)).join('\n');
}

function printedValue(template: string, value: unknown, unit: string | undefined): string {
  if (template.includes('json ')) return goJson(value);
  if (unit === 'ns' && typeof value === 'number') return goDuration(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return goJson(value);
}

// Go's encoder, as the CLI sets it up, leaves <, > and & alone and escapes only the two separators
// that JavaScript once could not hold.
function goJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A duration in nanoseconds the way Go prints it: `1m30s`, `500ms`, `0s`. */
export function goDuration(nanoseconds: number): string {
  if (nanoseconds === 0) return '0s';
  const sign = nanoseconds < 0 ? '-' : '';
  const ns = Math.abs(nanoseconds);
  if (ns < 1e3) return `${sign}${ns}ns`;
  if (ns < 1e6) return `${sign}${trim(ns / 1e3)}µs`;
  if (ns < 1e9) return `${sign}${trim(ns / 1e6)}ms`;
  const hours = Math.floor(ns / 3.6e12);
  const minutes = Math.floor((ns % 3.6e12) / 6e10);
  const seconds = `${trim((ns % 6e10) / 1e9)}s`;
  if (hours > 0) return `${sign}${hours}h${minutes}m${seconds}`;
  return minutes > 0 ? `${sign}${minutes}m${seconds}` : `${sign}${seconds}`;
}

function trim(n: number): string {
  return String(Number(n.toFixed(9)));
}
