/** Orders two API versions: negative where the first is older. `1.9` comes before `1.10`. */
export function compareApi(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

/** The newer of two API versions. */
export function laterApi(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return compareApi(a, b) >= 0 ? a : b;
}

/** The older of two API versions. */
export function earlierApi(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return compareApi(a, b) <= 0 ? a : b;
}

/** A closed range of API versions; null is open. */
export interface ApiRange {
  readonly min: string | null;
  readonly max: string | null;
}

/** Reads a band of the catalogue: `all`, `1.52`, `1.50-1.51`, `>=1.52`, `<=1.51`, `<1.44`. */
export function bandRange(api: string): ApiRange {
  if (api === 'all') return { min: null, max: null };
  if (api.startsWith('>=')) return { min: api.slice(2), max: null };
  if (api.startsWith('<=')) return { min: null, max: api.slice(2) };
  if (api.startsWith('<')) return { min: null, max: previous(api.slice(1)) };
  const [min, max = min] = api.split('-');
  return { min: min!, max: max! };
}

/** Whether two ranges have a version in common. */
export function overlaps(a: ApiRange, b: ApiRange): boolean {
  const startsBefore = a.min === null || b.max === null || compareApi(a.min, b.max) <= 0;
  const endsAfter = a.max === null || b.min === null || compareApi(b.min, a.max) <= 0;
  return startsBefore && endsAfter;
}

function previous(api: string): string {
  const [major, minor] = api.split('.').map(Number);
  return `${major}.${minor! - 1}`;
}
